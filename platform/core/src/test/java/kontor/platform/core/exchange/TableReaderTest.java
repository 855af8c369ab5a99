package kontor.platform.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kontor.platform.api.entity.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every usual kind are read; what cannot be read says why. */
class TableReaderTest {

    private static Table read(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> TableReader.read(bytes)).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.problems().get(0).code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,city\nBäcker,\"Köln, Süd\"\n", "name;city\r\nBäcker;Köln, Süd\r\n", "name\tcity\nBäcker\tKöln, Süd",
            "\uFEFFname;city\nBäcker;Köln, Süd\n", "sep=;\nname;city\nBäcker;Köln, Süd"})
    void anySeparatorIsFound(String text) {
        Table table = read(text);
        assertThat(table.header()).containsExactly("name", "city");
        assertThat(table.lines().get(0).cells()).containsExactly("Bäcker", "Köln, Süd");
    }

    @Test
    void oldEncodingsAreReadAndForeignOnesRefused() {
        String text = "name;city\nBäcker € 5;Köln\n";
        assertThat(TableReader.read(text.getBytes(Charset.forName("windows-1252"))).lines().get(0).text(0)).isEqualTo("Bäcker € 5");
        byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        assertThat(TableReader.read(little).lines().get(0).text(1)).isEqualTo("Köln");
        refused("name\n北京\n".getBytes(StandardCharsets.UTF_16BE), "platform.import-encoding");
        refused(new byte[] {'n', '\n', (byte) 0x81, (byte) 0x40}, "platform.import-encoding");
    }

    @Test
    void rowsAreCountedAsInTheSheetAndEmptyOnesLeftOut() {
        Table table = read("name,note\nOne,\"two\nlines\"\n,\n\nTwo\n");
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(2, 5);
        assertThat(table.lines().get(1).cells()).containsExactly("Two", null);
    }

    @Test
    void whatIsNoTableSaysSo() throws IOException {
        refused(new byte[0], "platform.import-empty");
        refused("\n\n".getBytes(StandardCharsets.UTF_8), "platform.import-empty");
        refused(new byte[Limits.BYTES + 1], "platform.import-too-large");
        refused("a,A\n1,2".getBytes(StandardCharsets.UTF_8), "platform.import-column-twice");
        refused("a,b\n1,2,3".getBytes(StandardCharsets.UTF_8), "platform.import-row-too-wide");
        refused("a,b\n1,\"2".getBytes(StandardCharsets.UTF_8), "platform.import-malformed");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "platform.import-old-workbook");
        refused("PK\u0003\u0004 no workbook".getBytes(StandardCharsets.UTF_8), "platform.import-malformed");
        refused(("a\n" + "x\n".repeat(Limits.ROWS + 1)).getBytes(StandardCharsets.UTF_8), "platform.import-too-long");
        refused(bomb(), "platform.import-too-large");
    }

    @Test
    void workbooksKeepNumbersDaysAndText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = new XlsxSheet(out, "Parties: *all* [of] them/and more than fits")) {
            sheet.write(List.of("name", "price", "day", "sold", "code"));
            sheet.write(Arrays.asList("=Bäcker", new BigDecimal("129.95"), LocalDate.of(2026, 2, 28), true, "007"));
            sheet.write(Arrays.asList("'+49", new BigDecimal("1.234"), null, false, null));
        }
        Table table = TableReader.read(out.toByteArray());
        assertThat(table.lines().get(0).cells()).containsExactly("=Bäcker", new BigDecimal("129.95"), LocalDate.of(2026, 2, 28), true, "007");
        assertThat(table.lines().get(1).cells()).containsExactly("'+49", new BigDecimal("1.234"), null, false, null);
    }

    @Test
    void whatLooksLikeAFormulaIsHarmlessAndComesBack() throws IOException {
        List<Object> values = List.of("=1+1", "+49 89", "-5 °C", "@home", "\tx", "'=quoted", "it's", "plain");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = new CsvSheet(out)) {
            sheet.write(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
            sheet.write(values);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("'=1+1,'+49 89,'-5 °C,'@home").contains("''=quoted,it's,plain");
        assertThat(TableReader.read(out.toByteArray()).lines().get(0).cells()).isEqualTo(values);
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] block = new byte[1024 * 1024];
            for (long written = 0; written <= Limits.UNPACKED_BYTES; written += block.length) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }
}
