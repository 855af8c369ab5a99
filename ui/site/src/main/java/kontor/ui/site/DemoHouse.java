package kontor.ui.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The demo firms and the people who may sign in to them, shown in local mode only.
 *
 * @param password the password that all of them share
 * @param firms    in the order of the page
 * @param people   in the order of the page
 */
public record DemoHouse(String password, List<Firm> firms, List<Person> people) {

    /**
     * A demo firm; what it trades in is the text {@code demo.firm.<alias>}.
     *
     * @param alias short name in addresses
     * @param name  name of the firm
     * @param place where it sits
     */
    public record Firm(String alias, String name, String place) {
    }

    /**
     * Somebody to sign in as; what the person does and finds are the texts {@code demo.role.<alias>} and
     * {@code demo.sees.<alias>}.
     *
     * @param alias     short name
     * @param email     name to sign in with
     * @param firstName given name
     * @param lastName  family name
     * @param firms     aliases of the firms that the person is a member of
     */
    public record Person(String alias, String email, String firstName, String lastName, List<String> firms) {

        /** First letters of both names, for the round mark on the card. */
        public String initials() {
            return firstName.substring(0, 1) + lastName.substring(lastName.lastIndexOf(' ') + 1).substring(0, 1);
        }

        /** Where the card leads: the workspace of the person's only firm, otherwise the chooser. */
        public String signIn() {
            String place = firms.size() == 1 ? "/app/" + firms.get(0) + "/" : "/app/";
            return place + "?login_hint=" + URLEncoder.encode(email, StandardCharsets.UTF_8);
        }
    }

    /** People who belong to this firm and to no other. */
    public List<Person> peopleOf(Firm firm) {
        return people.stream().filter(person -> person.firms().equals(List.of(firm.alias()))).toList();
    }

    /** People who belong to several firms or to none. */
    public List<Person> peopleBetweenFirms() {
        return people.stream().filter(person -> person.firms().size() != 1).toList();
    }

    /**
     * Reads the demo house of this build, {@code demo-people.yaml}.
     *
     * @throws UncheckedIOException if it is missing from the application
     */
    static DemoHouse load() {
        try (InputStream in = DemoHouse.class.getResourceAsStream("/demo-people.yaml")) {
            if (in == null) {
                throw new IOException("demo-people.yaml is missing from the application");
            }
            Map<String, Object> house = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new DemoHouse(text(house, "password"),
                entries(house, "firms").stream().map(DemoHouse::firm).toList(),
                entries(house, "people").stream().map(DemoHouse::person).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Firm firm(Map<String, Object> entry) {
        return new Firm(text(entry, "alias"), text(entry, "name"), text(entry, "place"));
    }

    private static Person person(Map<String, Object> entry) {
        List<String> firms = ((List<?>) entry.get("firms")).stream().map(String::valueOf).toList();
        return new Person(text(entry, "alias"), text(entry, "email"), text(entry, "firstName"),
            text(entry, "lastName"), firms);
    }

    private static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException("demo-people.yaml: an entry lacks '" + key + "': " + entry);
        }
        return value.toString();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> entries(Map<String, Object> parent, String key) {
        return (List<Map<String, Object>>) parent.get(key);
    }
}
