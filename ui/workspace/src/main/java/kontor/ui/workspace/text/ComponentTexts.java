package kontor.ui.workspace.text;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The texts that components bring along, in the reader's language. */
public final class ComponentTexts {

    private ComponentTexts() {
    }

    /** Texts of a calendar. */
    public static DatePickerI18n datePicker(Words words) {
        Locale locale = words.locale();
        DatePickerI18n texts = new DatePickerI18n();
        texts.setMonthNames(Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList());
        texts.setWeekdays(days(TextStyle.FULL_STANDALONE, locale));
        texts.setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale));
        texts.setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7);
        texts.setToday(words.get("date.today"));
        texts.setCancel(words.get("cancel"));
        return texts;
    }

    /** Names of the days, Sunday first, as the component wants them. */
    private static List<String> days(TextStyle style, Locale locale) {
        List<String> names = new java.util.ArrayList<>(Arrays.stream(DayOfWeek.values()).map(d -> d.getDisplayName(style, locale)).toList());
        Collections.rotate(names, 1);
        return names;
    }
}
