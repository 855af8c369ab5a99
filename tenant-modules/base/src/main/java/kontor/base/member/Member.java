package kontor.base.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.identity.Invitee;

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

    @Enumerated(EnumType.STRING)
    private InvitationState invitation = InvitationState.REQUESTED;

    @Enumerated(EnumType.STRING)
    @Column(name = "invitation_problem")
    private InvitationProblem invitationProblem;

    @Enumerated(EnumType.STRING)
    @Column(name = "invitation_way")
    private InvitationWay invitationWay;

    @Column(name = "link_until")
    private Instant linkUntil;

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

    /** Whether they are to have access to the firm. */
    boolean mayEnter() {
        return state == MemberState.ACTIVE && !isArchived();
    }

    /** Asks for their account once more. Errors: {@link BusinessRuleViolation} if they are here already, or shut out. */
    public void inviteAgain() {
        if (!InvitationRule.mayInvite(state, invitation)) {
            throw new BusinessRuleViolation("base.member.not-invited", name);
        }
        invitation = InvitationState.REQUESTED;
        invitationProblem = null;
    }

    /** Their account is ready; those who have been here stay so. */
    void admitted(String account, InvitationWay way) {
        subject = account;
        invitationProblem = null;
        if (invitation != InvitationState.JOINED) {
            invitation = InvitationState.INVITED;
            invitationWay = way;
        }
    }

    /** Their account could not be had; those who have been here stay so. */
    void invitationFailed(InvitationProblem problem) {
        if (invitation != InvitationState.JOINED) {
            invitation = InvitationState.FAILED;
            invitationProblem = problem;
        }
    }

    /** Notes that a link was handed out. Errors: {@link BusinessRuleViolation} if there is nothing to link to. */
    void linkMade(Instant until) {
        if (!mayHaveLink()) {
            throw new BusinessRuleViolation("base.member.no-link", name);
        }
        linkUntil = until;
    }

    /** Whether a link may be made for them: they are expected, and told of it by nobody else. */
    boolean mayHaveLink() {
        return mayEnter() && InvitationRule.mayLink(state, invitation, invitationWay) && subject != null;
    }

    /** They are here. */
    void arrive() {
        invitation = InvitationState.JOINED;
        invitationProblem = null;
    }

    /** What the identity provider is told of them. */
    Invitee asInvitee() {
        return new Invitee(getId(), name, email, language, subject, invitation == InvitationState.JOINED);
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

    /** What the identity provider calls them; null until their account is ready. Nobody writes it by hand. */
    public String getSubject() {
        return subject;
    }

    /** How far they have come. */
    public InvitationState getInvitation() {
        return invitation;
    }

    /** Why it came to nothing; null unless it did. */
    public InvitationProblem getInvitationProblem() {
        return invitationProblem;
    }

    /** How they learn how to get in; null until their account is ready. */
    public InvitationWay getInvitationWay() {
        return invitationWay;
    }

    /** When the last link handed out for them ends; null for none. */
    public Instant getLinkUntil() {
        return linkUntil;
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
