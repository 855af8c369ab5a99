package kontor.ui.workspace.lines;

import java.util.ArrayList;
import java.util.List;

/** What spreadsheets put on the clipboard: rows by line ends, cells by tabs; a cell in quotes may hold either. */
final class PastedCells {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;

    private PastedCells(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Rows of cells, each stripped; rows without anything in them are left out. */
    static List<List<String>> read(String text) {
        PastedCells cells = new PastedCells(text);
        cells.readAll();
        return cells.rows;
    }

    private void readAll() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"' && cell.isEmpty()) {
                quoted();
            } else if (next == '\t') {
                endCell();
            } else if (next == '\n') {
                endRow();
            } else {
                cell.append(next);
            }
        }
        endRow();
    }

    /** A doubled quote stands for one; the cell ends with a single one. */
    private void quoted() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != '"') {
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return;
            }
        }
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }
}
