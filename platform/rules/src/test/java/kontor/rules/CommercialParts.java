package kontor.rules;

import java.util.regex.Pattern;

/** Parts of Vaadin that need a paid subscription, as jars and as npm packages. */
final class CommercialParts {

    private static final String NAMES = "(vaadin-)?(charts|grid-pro|crud|board|map|dashboard|rich-text-editor|spreadsheet|cookie-consent"
            + "|copilot|dev|dev-bundle|prod-bundle|testbench|designer|observability-kit|sso-kit|kubernetes-kit|appsec-kit|azure-kit|control-center)";
    private static final Pattern JAR = Pattern.compile("(vaadin-)" + NAMES.replace("(vaadin-)?", "")
            + "(-(flow|core|pro|api|base|starter))*-[0-9].*\\.jar|(collaboration-engine|license-checker|copilot)-.*\\.jar");
    private static final Pattern PACKAGE = Pattern.compile("@vaadin/" + NAMES + "|@vaadin/vaadin|@vaadin/vaadin-license-checker");

    /** What the code of each such component calls its licence; a bundle that holds the word holds one. */
    static final String MARK = "cvdlName";

    private CommercialParts() {
    }

    /** Whether a jar of that file name is one. */
    static boolean isJar(String file) {
        return JAR.matcher(file).matches();
    }

    /** Whether an npm package of that name is one, or brings them all. */
    static boolean isPackage(String name) {
        return PACKAGE.matcher(name).matches();
    }
}
