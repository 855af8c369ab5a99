package kontor.platform.api.module;

/**
 * One entry of the navigation.
 *
 * @param key        label key within the module's bundle, such as {@code menu.parties}
 * @param icon       name of a Tabler icon
 * @param route      address inside the tenant's workspace, such as {@code m/base/parties}
 * @param permission action that the member must be allowed for the entry to show
 */
public record Menu(String key, String icon, String route, String permission) {
}
