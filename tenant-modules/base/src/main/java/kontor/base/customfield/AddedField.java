package kontor.base.customfield;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import kontor.platform.api.entity.CustomField;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;

/**
 * A field that the firm has added to a kind of records. Where it belongs, its key and its kind are fixed once it is there, as
 * values lie under that key; name, order and options may change. Out of use means archived: its values stay and are read.
 */
@Entity
@Table(name = "base_custom_field")
public class AddedField extends DomainEntity {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final int LONGEST_OPTION = 100;

    @NotBlank
    @Size(max = 80)
    private String target;

    @NotBlank
    @Size(max = 40)
    private String key;

    @NotBlank
    @Size(max = 80)
    private String name;

    @Size(max = 80)
    private String english;

    @Size(max = 80)
    private String german;

    @Size(max = 80)
    @Column(name = "simplified_chinese")
    private String simplifiedChinese;

    @Size(max = 80)
    @Column(name = "traditional_chinese")
    private String traditionalChinese;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AddedFieldKind kind = AddedFieldKind.TEXT;

    @Size(max = 4000)
    private String options;

    private boolean required;

    // The word itself is one of SQL's.
    @Column(name = "place")
    private int position;

    /** A field yet to be described. */
    public AddedField() {
    }

    /** Checks key and options. Errors: {@link InvalidInput} that names the field. */
    void check() {
        if (key != null && !KEY.matcher(key).matches()) {
            throw new InvalidInput("key", "base.custom-field.key", key);
        }
        List<String> choices = choices();
        if (kind == AddedFieldKind.CHOICE && choices.isEmpty()) {
            throw new InvalidInput("options", "base.custom-field.options-missing");
        } else if (kind != AddedFieldKind.CHOICE && !choices.isEmpty()) {
            throw new InvalidInput("options", "base.custom-field.options-unfit");
        }
        choices.stream().filter(choice -> choice.length() > LONGEST_OPTION).findFirst().ifPresent(choice -> {
            throw new InvalidInput("options", "platform.too-long", LONGEST_OPTION);
        });
    }

    /** What the platform is to know of it. */
    CustomField described() {
        Map<String, String> translations = new HashMap<>();
        translations.put("en", english);
        translations.put("de", german);
        translations.put("zh-CN", simplifiedChinese);
        translations.put("zh-TW", traditionalChinese);
        translations.values().removeIf(text -> text == null || text.isBlank());
        return new CustomField(target, key, name, Map.copyOf(translations), kind.kind(), choices(), required, isArchived());
    }

    private List<String> choices() {
        return options == null ? List.of() : options.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** Name of the definition whose records have it, such as {@code base.party}. */
    public String getTarget() {
        return target;
    }

    /** See {@link #getTarget}. Errors: {@link InvalidInput} if the field is there already. */
    public void setTarget(String target) {
        mustBeNew("target", this.target, target);
        this.target = target;
    }

    /** Stable name for programs and files. */
    public String getKey() {
        return key;
    }

    /** See {@link #getKey}. Errors: {@link InvalidInput} if the field is there already. */
    public void setKey(String key) {
        mustBeNew("key", this.key, key);
        this.key = key;
    }

    /** What the firm calls it. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** Its name in English; null for the firm's. */
    public String getEnglish() {
        return english;
    }

    /** See {@link #getEnglish}. */
    public void setEnglish(String english) {
        this.english = english;
    }

    /** Its name in German; null for the firm's. */
    public String getGerman() {
        return german;
    }

    /** See {@link #getGerman}. */
    public void setGerman(String german) {
        this.german = german;
    }

    /** Its name in simplified Chinese; null for the firm's. */
    public String getSimplifiedChinese() {
        return simplifiedChinese;
    }

    /** See {@link #getSimplifiedChinese}. */
    public void setSimplifiedChinese(String simplifiedChinese) {
        this.simplifiedChinese = simplifiedChinese;
    }

    /** Its name in traditional Chinese; null for the firm's. */
    public String getTraditionalChinese() {
        return traditionalChinese;
    }

    /** See {@link #getTraditionalChinese}. */
    public void setTraditionalChinese(String traditionalChinese) {
        this.traditionalChinese = traditionalChinese;
    }

    /** What sort of value it holds. */
    public AddedFieldKind getKind() {
        return kind;
    }

    /** See {@link #getKind}. Errors: {@link InvalidInput} if the field is there already. */
    public void setKind(AddedFieldKind kind) {
        mustBeNew("kind", this.kind, kind);
        this.kind = kind;
    }

    /** What there is to choose from, one on a line; null unless it is a choice. */
    public String getOptions() {
        return options;
    }

    /** See {@link #getOptions}. */
    public void setOptions(String options) {
        this.options = options;
    }

    /** Whether each record must have a value. */
    public boolean isRequired() {
        return required;
    }

    /** See {@link #isRequired}. */
    public void setRequired(boolean required) {
        this.required = required;
    }

    /** Lower ones are shown first. */
    public int getPosition() {
        return position;
    }

    /** See {@link #getPosition}. */
    public void setPosition(int position) {
        this.position = position;
    }

    /** A version counts from 1 once the record is written. */
    private void mustBeNew(String field, Object before, Object after) {
        if (getVersion() > 0 && !Objects.equals(before, after)) {
            throw new InvalidInput(field, "base.custom-field.fixed");
        }
    }
}
