package kontor.base.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.base.BaseModule;
import kontor.base.party.Party;
import kontor.base.party.PartyKind;
import kontor.base.party.TaxNumberCheck;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo firms' files can be read by the loader: fields exist, values fit, references lead somewhere. */
class DemoDataTest {

    private static final Path DEMO = Path.of("src/main/resources/demo");
    private static final Pattern DAY = Pattern.compile("today([+-]\\d+)?");
    private static final Path PEOPLE = Path.of("../../provisioning/cli/src/main/resources/demo-people.yaml");
    private static final Pattern PERSON = Pattern.compile("firstName: (.+)\\s+lastName: (.+)");
    private static final Set<String> UNITS = Set.of("pcs", "pair", "m", "kg", "h", "d");

    private final Map<String, EntityDefinition<?>> definitions = new LinkedHashMap<>();
    private final Map<String, List<NamedCsvRecord>> files = new LinkedHashMap<>();
    private final Set<String> members = new HashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"acme", "globex"})
    void everyValueFitsItsField(String firm) throws IOException {
        read(firm);
        files.forEach((name, rows) -> {
            EntityDefinition<?> definition = definitions.get(name);
            assertThat(definition).as(name).isNotNull();
            for (NamedCsvRecord row : rows) {
                row.getFieldsAsMap().forEach((field, value) -> check(definition.field(field), value, row));
                definition.fields().values().stream().filter(FieldDefinition::required).map(FieldDefinition::name)
                        .filter(row.getHeader()::contains).forEach(field -> assertThat(row.getField(field)).as(name + " " + row).isNotBlank());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "globex"})
    void partiesKeepTheirOwnRules(String firm) throws IOException {
        read(firm);
        Set<String> numbers = new HashSet<>();
        for (NamedCsvRecord row : files.get("base.party")) {
            Party party = new Party(PartyKind.valueOf(row.getField("kind")), row.getField("name"));
            party.setCountry(row.getField("country"));
            party.setTaxNumber(row.getField("taxNumber"));
            party.setIban(row.getField("iban"));
            party.checkNumbers();
            assertThat(party.getTaxNumberCheck()).as(row.toString()).isIn(null, TaxNumberCheck.VALID);
            String number = row.getField("number");
            assertThat(number.isEmpty() || numbers.add(number)).as("number " + number + " once").isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "globex"})
    void noScreenIsEmpty(String firm) throws IOException {
        read(firm);
        assertThat(files.keySet()).contains("base.party", "base.product", "base.category", "base.activity", "base.announcement", "base.note");
        Set<String> owners = new HashSet<>();
        files.get("base.activity").stream().filter(row -> row.getField("state").equals("OPEN")).forEach(row -> owners.add(row.getField("owner")));
        assertThat(owners).hasSizeGreaterThanOrEqualTo(3);
    }

    private void check(FieldDefinition field, String value, NamedCsvRecord row) {
        String at = field.name() + " of " + row;
        if (value.isEmpty()) {
            return;
        }
        assertThat(field.maxLength() == 0 || value.length() <= field.maxLength()).as(at).isTrue();
        switch (field.kind()) {
            case DATE, INSTANT -> assertThat(value).as(at).matches(DAY);
            case MONEY -> new Money(new BigDecimal(value.split(" ")[0]), value.split(" ")[1]);
            case BOOLEAN -> assertThat(value).as(at).isIn("true", "false");
            case OPTION, STATE -> assertThat(field.options()).as(at).contains(value);
            case REFERENCE -> assertThat(titles(field, row)).as(at).contains(value);
            default -> assertThat(field.kind()).as(at).isNotEqualTo(FieldKind.CUSTOM);
        }
    }

    /** Titles that a reference may name; one without a definition of its own has it in the column {@code aboutType}. */
    private Set<String> titles(FieldDefinition field, NamedCsvRecord row) {
        String target = field.target() == null ? row.getField("aboutType") : field.target();
        if (target.equals("base.member")) {
            return members;
        } else if (target.equals("base.unit")) {
            return UNITS;
        }
        Set<String> titles = new HashSet<>();
        files.get(target).forEach(other -> titles.add(other.getField(definitions.get(target).title())));
        return titles;
    }

    private void read(String firm) throws IOException {
        new BaseModule().definitions().forEach(definition -> definitions.put(definition.name(), definition));
        PERSON.matcher(Files.readString(PEOPLE)).results().forEach(found -> members.add(found.group(1).strip() + " " + found.group(2).strip()));
        try (Stream<Path> found = Files.list(DEMO.resolve(firm))) {
            for (Path file : found.sorted().toList()) {
                List<NamedCsvRecord> rows = new ArrayList<>();
                try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                    reader.forEach(rows::add);
                }
                files.put(file.getFileName().toString().replace(".csv", ""), rows);
            }
        }
    }
}
