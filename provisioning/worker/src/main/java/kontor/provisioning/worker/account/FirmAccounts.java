package kontor.provisioning.worker.account;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.identity.AccountRefused;
import kontor.platform.api.identity.Admission;
import kontor.platform.api.identity.Invitee;
import kontor.provisioning.identity.FirmIdentities;
import kontor.provisioning.identity.IdentityFailure;
import kontor.provisioning.identity.Newcomer;
import kontor.provisioning.identity.People;
import kontor.provisioning.identity.Person;

/**
 * Accounts as one firm may treat them; plain Java. Each step looks at what is there first, so all may be done again after a
 * crash between Keycloak and the database.
 *
 * @param people  accounts
 * @param firms   organizations
 * @param mails   whether Keycloak can send mails
 * @param baseUrl where newcomers are led after their first steps
 */
record FirmAccounts(People people, FirmIdentities firms, boolean mails, String baseUrl) {

    static final String WORKSPACE = "kontor-workspace";
    private static final Duration MAIL_IS_GOOD = Duration.ofDays(7);

    /**
     * A firm.
     *
     * @param id           the tenant
     * @param alias        its alias
     * @param organization its organization
     */
    record Firm(UUID id, String alias, UUID organization) {
    }

    /** Lets a person in. Errors: {@link AccountRefused} for good; {@link IdentityFailure} for now. */
    Admission admit(Firm firm, Invitee invitee) {
        try {
            Person person = invitee.joined() && invitee.subject() != null ? known(invitee) : byAddress(firm, invitee);
            firms.join(firm.organization(), person.id());
            if (mails && isOurs(firm, invitee.member(), person)) {
                people.mailFirstSteps(person.id(), WORKSPACE, baseUrl + "/app/" + firm.alias() + "/", MAIL_IS_GOOD);
            }
            return new Admission(person.id().toString(), mails);
        } catch (IdentityFailure failure) {
            if (failure.passes()) {
                throw failure;
            }
            throw new AccountRefused(failure.getMessage());
        }
    }

    private Person known(Invitee invitee) {
        return people.byId(UUID.fromString(invitee.subject()))
            .orElseThrow(() -> new AccountRefused("The account " + invitee.subject() + " is gone"));
    }

    /** Whoever was invited under a mistyped address leaves no account behind under it. */
    private Person byAddress(Firm firm, Invitee invitee) {
        String email = invitee.email().toLowerCase(Locale.ROOT);
        Optional<Person> former = Optional.ofNullable(invitee.subject()).map(UUID::fromString).flatMap(people::byId)
            .filter(person -> !person.email().equals(email));
        former.ifPresent(person -> {
            if (isOurs(firm, invitee.member(), person)) {
                people.delete(person.id());
            } else {
                firms.leave(firm.organization(), person.id());
            }
        });
        return people.byEmail(email).orElseGet(() -> {
            String invitation = People.invitation(firm.id(), invitee.member());
            return new Person(people.make(new Newcomer(email, invitee.name(), invitee.language(), invitation, null, false)), email,
                invitation);
        });
    }

    /** Keeps a person out; one who is in no firm any more is signed out everywhere. */
    void dismiss(Firm firm, UUID person) {
        if (people.byId(person).isPresent()) {
            firms.leave(firm.organization(), person);
            if (!firms.isAnywhere(person)) {
                people.signOut(person);
            }
        }
    }

    /** Whether an account was made for this very member and has never been of use to anybody. */
    boolean isOurs(Firm firm, UUID member, Person person) {
        return person.invitation().equals(People.invitation(firm.id(), member)) && people.isUntouched(person.id());
    }
}
