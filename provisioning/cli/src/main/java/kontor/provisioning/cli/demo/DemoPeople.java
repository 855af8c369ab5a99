package kontor.provisioning.cli.demo;

import java.util.List;
import java.util.Map;
import kontor.provisioning.cli.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The firms and people of a local installation, as {@code demo-people.yaml} names them.
 *
 * @param password everyone's password
 * @param firms the firms
 * @param people the people
 */
public record DemoPeople(String password, List<Firm> firms, List<Person> people) {

    /**
     * A demo firm.
     *
     * @param alias its name in addresses
     * @param id id of its organization in Keycloak
     * @param name its name
     * @param domain domain of its e-mail addresses
     * @param place the town it is in
     * @param bundles what it subscribes to, in words
     */
    public record Firm(String alias, String id, String name, String domain, String place, String bundles) {
    }

    /**
     * A demo person.
     *
     * @param alias short name
     * @param id id in Keycloak
     * @param email e-mail address, with which one signs in
     * @param firstName first name
     * @param lastName last name
     * @param role what the person does, in words
     * @param sees what the person sees, in words
     * @param firms aliases of the firms that the person is a member of
     * @param locale language
     */
    public record Person(String alias, String id, String email, String firstName, String lastName, String role,
                         String sees, List<String> firms, String locale) {

        /** @return first and last name */
        public String name() {
            return firstName + " " + lastName;
        }
    }

    /** @return the demo people that come with the command line */
    public static DemoPeople read() {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(Resource.text("demo-people.yaml"));
        return new DemoPeople((String) file.get("password"),
            entries(file, "firms").stream().map(DemoPeople::firm).toList(),
            entries(file, "people").stream().map(DemoPeople::person).toList());
    }

    private static Firm firm(Map<String, Object> entry) {
        return new Firm(text(entry, "alias"), text(entry, "id"), text(entry, "name"), text(entry, "domain"),
            text(entry, "place"), text(entry, "bundles"));
    }

    @SuppressWarnings("unchecked")
    private static Person person(Map<String, Object> entry) {
        return new Person(text(entry, "alias"), text(entry, "id"), text(entry, "email"), text(entry, "firstName"),
            text(entry, "lastName"), text(entry, "role"), text(entry, "sees"), (List<String>) entry.get("firms"),
            text(entry, "locale"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> entries(Map<String, Object> file, String key) {
        return (List<Map<String, Object>>) file.get(key);
    }

    private static String text(Map<String, Object> entry, String key) {
        return String.valueOf(entry.get(key));
    }
}
