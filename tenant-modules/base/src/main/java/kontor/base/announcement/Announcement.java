package kontor.base.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;

/** Something the whole firm is told, on everybody's home page for as long as it is of interest. */
@Entity
@Table(name = "base_announcement")
public class Announcement extends DomainEntity {

    @NotBlank
    @Size(max = 200)
    private String title;

    @NotBlank
    @Size(max = 4000)
    private String text;

    @NotNull
    @Column(name = "visible_from")
    private LocalDate visibleFrom;

    @Column(name = "visible_until")
    private LocalDate visibleUntil;

    /** An announcement yet to be filled in. */
    public Announcement() {
    }

    /** Whether it is shown on a day. */
    public boolean isCurrent(LocalDate day) {
        return !isArchived() && !day.isBefore(visibleFrom) && (visibleUntil == null || !day.isAfter(visibleUntil));
    }

    /** Checks its days. Errors: {@link InvalidInput} if it would end before it begins. */
    public void checkDays() {
        if (visibleFrom != null && visibleUntil != null && visibleUntil.isBefore(visibleFrom)) {
            throw new InvalidInput("visibleUntil", "base.announcement.ends-before-start");
        }
    }

    /** Headline. */
    public String getTitle() {
        return title;
    }

    /** See {@link #getTitle}. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** What there is to tell; plain text. */
    public String getText() {
        return text;
    }

    /** See {@link #getText}. */
    public void setText(String text) {
        this.text = text;
    }

    /** First day that it is shown, in the firm's zone. */
    public LocalDate getVisibleFrom() {
        return visibleFrom;
    }

    /** See {@link #getVisibleFrom}. */
    public void setVisibleFrom(LocalDate visibleFrom) {
        this.visibleFrom = visibleFrom;
    }

    /** Last day that it is shown; null for no end. */
    public LocalDate getVisibleUntil() {
        return visibleUntil;
    }

    /** See {@link #getVisibleUntil}. */
    public void setVisibleUntil(LocalDate visibleUntil) {
        this.visibleUntil = visibleUntil;
    }
}
