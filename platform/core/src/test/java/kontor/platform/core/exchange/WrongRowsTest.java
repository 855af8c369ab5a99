package kontor.platform.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WrongRowsTest {

    private static final String FILE = "name,country,note\nAlfreds,Germany,good\n\nAna,Nowhere,\"a, b\"\nBólido,Spain,=1+2\n";

    private final Table table = TableReader.read(FILE.getBytes(StandardCharsets.UTF_8));

    private ImportReport report(RowProblem... problems) {
        return new ImportReport(null, "base.party", "customers.csv", ImportReport.Status.CHECKED, new Mapping(List.of(), Map.of()), List.of(),
                ImportReport.Counts.of(3), Arrays.asList(problems), List.of(), Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void holdsTheRowsAtFaultAsTheyStandWithAllThatIsWrongWithThem(Format format) {
        byte[] file = WrongRows.file(table, report(new RowProblem(4, "country", "c", "There is no such country."),
                new RowProblem(4, "name", "n", "Too short."), new RowProblem(5, null, "r", "Refused.")), "What is wrong", format);

        Table again = TableReader.read(file);
        assertThat(again.header()).containsExactly("What is wrong", "name", "country", "note");
        assertThat(again.lines()).hasSize(2);
        assertThat(again.lines().get(0).cells()).containsExactly("There is no such country. Too short.", "Ana", "Nowhere", "a, b");
        assertThat(again.lines().get(1).text(1)).isEqualTo("Bólido");
    }

    @Test
    void whatLooksLikeAFormulaDoesNothing() {
        byte[] file = WrongRows.file(table, report(new RowProblem(5, null, "r", "Refused.")), "What is wrong", Format.CSV);
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("'=1+2");
    }
}
