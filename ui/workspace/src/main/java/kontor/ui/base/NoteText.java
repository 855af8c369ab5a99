package kontor.ui.base;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a note; people named in it stand out, and nothing in it is ever taken for markup. */
class NoteText extends Paragraph {

    private static final Pattern MENTION = Pattern.compile("@\\[([^\\]\\n]{1,200})\\]\\([0-9a-fA-F-]{36}\\)");

    NoteText(String text) {
        addClassName("k-note-text");
        Matcher found = MENTION.matcher(text);
        int at = 0;
        while (found.find()) {
            add(new Span(text.substring(at, found.start())));
            Span name = new Span("@" + found.group(1));
            name.addClassName("k-mention");
            add(name);
            at = found.end();
        }
        add(new Span(text.substring(at)));
    }
}
