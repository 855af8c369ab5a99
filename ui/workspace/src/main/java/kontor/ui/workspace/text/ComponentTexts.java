package kontor.ui.workspace.text;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
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

    /** Texts of a place to drop files. */
    public static UploadI18N upload(Words words) {
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(words.get("upload.drop-one")).setMany(words.get("upload.drop")));
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(words.get("upload.choose-one")).setMany(words.get("upload.choose")));
        texts.setError(new UploadI18N.Error().setTooManyFiles(words.get("upload.too-many")).setFileIsTooBig(words.get("upload.too-big"))
                .setIncorrectFileType(words.get("upload.wrong-type")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status().setConnecting(words.get("upload.connecting")).setStalled(words.get("upload.stalled"))
                        .setProcessing(words.get("upload.processing")).setHeld(words.get("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(words.get("upload.remaining")).setUnknown(""))
                .setError(new UploadI18N.Uploading.Error().setServerUnavailable(words.get("upload.failed"))
                        .setUnexpectedServerError(words.get("upload.failed")).setForbidden(words.get("upload.failed"))));
        return texts;
    }

    /** Names of the days, Sunday first, as the component wants them. */
    private static List<String> days(TextStyle style, Locale locale) {
        List<String> names = new java.util.ArrayList<>(Arrays.stream(DayOfWeek.values()).map(d -> d.getDisplayName(style, locale)).toList());
        Collections.rotate(names, 1);
        return names;
    }
}
