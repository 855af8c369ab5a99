package kontor.base.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kontor.base.about.About;

/** A comment on a record. Members named in it as {@code @[Name](id)} are told of it. */
@Entity
@Table(name = "base_note")
public class Note extends About {

    @NotBlank
    @Size(max = 8000)
    private String text;

    private static final Pattern MENTION = Pattern.compile("@\\[[^\\]\\n]{1,200}\\]\\(([0-9a-fA-F-]{36})\\)");

    /** A note yet to be filled in. */
    public Note() {
    }

    /** A note on a record. */
    public Note(String definition, UUID record, String text) {
        about(definition, record);
        this.text = text;
    }

    /** Members named in it, each once, in the order of the text. */
    public Set<UUID> mentioned() {
        return MENTION.matcher(text).results().map(found -> UUID.fromString(found.group(1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is said; plain text. */
    public String getText() {
        return text;
    }

    /** See {@link #getText}. */
    public void setText(String text) {
        this.text = text;
    }
}
