package kontor.provisioning.worker.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javax.sql.DataSource;
import kontor.provisioning.identity.FirmIdentities;
import kontor.provisioning.identity.PasswordHash;
import kontor.provisioning.identity.People;
import kontor.provisioning.identity.Person;

/**
 * Gives newcomers the first password that they chose by their link. An account that the link's own invitation did not make,
 * or that somebody could already sign in to, stays as it is; the answer is the same.
 */
@ApplicationScoped
public class FirstPasswords {

    private static final Logger LOG = System.getLogger(FirstPasswords.class.getName());
    private static final String DONE = "done";
    private static final String NOT_GOOD = "not-good";

    @Resource(lookup = "jdbc/migrator")
    DataSource migrator;

    @Inject
    People people;

    @Inject
    FirmIdentities firms;

    /** Answers all requests that wait. Never throws. */
    public void turn() {
        InvitationBook book = new InvitationBook(migrator);
        try {
            for (Optional<InvitationBook.Request> next = book.next(); next.isPresent(); next = book.next()) {
                answer(book, next.get());
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Requests of newcomers could not be looked for; it is tried again", failure);
        }
    }

    private void answer(InvitationBook book, InvitationBook.Request request) {
        try {
            Optional<InvitationBook.Entry> entry = book.find(request.tokenHash());
            if (entry.isEmpty()) {
                book.finish(request, NOT_GOOD);
            } else {
                setIfOurs(entry.get(), new PasswordHash(request.salt(), request.hash(), request.iterations()));
                book.used(request, DONE);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, () -> "Request " + request.id() + " of a newcomer failed", failure);
            book.later(request, String.valueOf(failure.getMessage()));
        }
    }

    private void setIfOurs(InvitationBook.Entry entry, PasswordHash hash) {
        Optional<Person> person = people.byId(entry.subject());
        FirmAccounts accounts = new FirmAccounts(people, firms, false, "");
        if (person.isPresent() && accounts.isOurs(new FirmAccounts.Firm(entry.tenant(), "", null), entry.member(), person.get())) {
            people.setFirstPassword(entry.subject(), hash);
        }
    }

    /** Removes links and requests that have ended. */
    public void clean() {
        new InvitationBook(migrator).clean();
    }
}
