package kontor.platform.api.module;

/**
 * One entry of the navigation.
 *
 * @param key        label key within the module's bundle, such as {@code menu.parties}; a setting has a second label,
 *                   {@code menu.parties.text}, that says what it is for
 * @param icon       name of a Tabler icon
 * @param route      address inside the tenant's workspace, such as {@code m/base/parties}
 * @param permission action that the member must be allowed for the entry to show
 * @param setting    whether it is set up now and then, rather than worked with from day to day
 * @param page       whether a page of the module's own is there instead of a list of records
 */
public record Menu(String key, String icon, String route, String permission, boolean setting, boolean page) {

    /** An entry of daily work. */
    public Menu(String key, String icon, String route, String permission) {
        this(key, icon, route, permission, false, false);
    }

    /** An entry of the settings, which stand together after all daily work. */
    public static Menu setting(String key, String icon, String route, String permission) {
        return new Menu(key, icon, route, permission, true, false);
    }

    /** An entry that leads to a page of the module's own instead of a list of records, such as a report. */
    public static Menu page(String key, String icon, String route, String permission) {
        return new Menu(key, icon, route, permission, false, true);
    }

    /** Key of the label that says what a setting is for. */
    public String textKey() {
        return key + ".text";
    }
}
