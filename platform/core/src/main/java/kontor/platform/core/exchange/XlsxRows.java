package kontor.platform.core.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Rows of the first sheet of a workbook. */
final class XlsxRows {

    private XlsxRows() {
    }

    /** The rows that are not empty, the header first. Errors: {@link UnreadableFile}. */
    static List<Table.Line> read(byte[] bytes) {
        checkUnpacked(bytes);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows(rows.iterator());
        } catch (UnreadableFile known) {
            throw known;
        } catch (IOException | RuntimeException malformed) {
            throw new UnreadableFile("platform.import-malformed", String.valueOf(malformed.getMessage()));
        }
    }

    /** A small archive can unpack to more than there is memory: counted before anything is kept. */
    private static void checkUnpacked(byte[] bytes) {
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                unpacked += size(zip.getInputStream(entry), Limits.UNPACKED_BYTES - unpacked);
            }
        } catch (IOException malformed) {
            throw new UnreadableFile("platform.import-malformed", String.valueOf(malformed.getMessage()));
        }
    }

    private static long size(InputStream entry, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = entry.read(buffer); read > 0; read = entry.read(buffer)) {
            size += read;
            if (size > most) {
                throw new UnreadableFile("platform.import-too-large", Limits.BYTES / 1024 / 1024);
            }
        }
        return size;
    }

    private static List<Table.Line> rows(Iterator<Row> rows) {
        List<Table.Line> read = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(row.getOptionalCell(i).map(XlsxRows::value).orElse(null));
            }
            if (cells.stream().anyMatch(cell -> cell != null && !cell.toString().isBlank())) {
                read.add(new Table.Line(row.getRowNum(), Collections.unmodifiableList(cells)));
            }
            if (read.size() > Limits.ROWS + 1) {
                throw new UnreadableFile("platform.import-too-long", read.size() - 1, Limits.ROWS);
            }
        }
        return read;
    }

    private static Object value(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return null;
        } else if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean();
        } else if (cell.getType() == CellType.NUMBER) {
            return isMoment(cell.getDataFormatString()) ? moment(cell.asDate()) : plain(cell.asNumber());
        } else if (cell.getType() == CellType.FORMULA) {
            return computed(cell);
        }
        return cell.getText();
    }

    /** What the spreadsheet found when it last computed the formula. */
    private static Object computed(Cell cell) {
        Object value = cell.getValue();
        return value instanceof BigDecimal number ? plain(number) : value == null ? cell.getText() : value;
    }

    /** Spreadsheets keep 15 digits; what comes after them is noise of binary fractions. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.round(new MathContext(15)).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static Object moment(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? (Object) moment.toLocalDate() : moment;
    }

    /** Whether a number format shows a day or time: it names year, day or hour outside of quotes and brackets. */
    private static boolean isMoment(String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return !bare.contains("general") && bare.matches(".*[ydh].*");
    }
}
