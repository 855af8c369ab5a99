package kontor.platform.core.files;

/** Names of files as they may be kept and shown. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {
    }

    /** The name without folders, control characters and marks that turn the direction of reading; never empty. */
    static String tidy(String given) {
        String name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\"<>|?*:]", "").strip();
        if (name.isEmpty() || name.matches("\\.+")) {
            return "file";
        }
        return name.length() <= LONGEST ? name : shorten(name);
    }

    private static String shorten(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
