package kontor.base.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import kontor.platform.api.entity.DomainEntity;

/**
 * Somebody who may sign in to this firm. What a member may do follows from the positions that they hold, never from here.
 * Members are not deleted: what they did bears their name.
 */
@Entity(name = "FirmMember") // Member is a word of JPQL
@Table(name = "base_member")
public class Member extends DomainEntity {

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotBlank
    @Email
    @Size(max = 200)
    private String email;

    @Size(max = 100)
    private String subject;

    @Enumerated(EnumType.STRING)
    private MemberState state = MemberState.ACTIVE;

    @Size(max = 20)
    private String language;

    @Size(max = 40)
    private String phone;

    /** A member yet to be filled in. */
    public Member() {
    }

    /** A member of that name and e-mail address. */
    public Member(String name, String email) {
        this.name = name;
        this.email = email;
    }

    /** Brings the e-mail address into its usual form, so that it is found again. */
    public void tidy() {
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Shuts them out. Errors: they are out already. */
    public void deactivate() {
        state = MemberState.FLOW.apply("deactivate", state);
    }

    /** Lets them in again. Errors: they are in. */
    public void activate() {
        state = MemberState.FLOW.apply("activate", state);
    }

    /** Name, as others see it. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** E-mail address, unique in the firm. */
    public String getEmail() {
        return email;
    }

    /** See {@link #getEmail}. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** What the identity provider calls them; null until they first sign in. */
    public String getSubject() {
        return subject;
    }

    /** See {@link #getSubject}. */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** Whether they may sign in; holds from the next transaction on. */
    public MemberState getState() {
        return state;
    }

    /** IETF tag of the language they read; null for the firm's. */
    public String getLanguage() {
        return language;
    }

    /** See {@link #getLanguage}. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** Telephone number inside the firm. */
    public String getPhone() {
        return phone;
    }

    /** See {@link #getPhone}. */
    public void setPhone(String phone) {
        this.phone = phone;
    }
}
