package kontor.ui.site;

import java.util.Locale;

/** What a firm rents, as the page presents it; the texts are found under {@code bundle.<key>}. */
public enum Bundle {
    /** Comes with every firm. */
    PUBLIC_EDITION("users-group", Stage.INCLUDED),
    /** Customer relations: leads, opportunities, pipeline. */
    CRM("layout-kanban", Stage.AVAILABLE),
    /** Sales, inventory, accounting. */
    ERP("building-factory-2", Stage.AVAILABLE),
    /** Shipments, routes and distribution. */
    LOGISTICS("truck-delivery", Stage.PLANNED),
    /** Shop and portal for the firm's own customers. */
    ESHOP("building-store", Stage.PLANNED);

    /** How far a bundle is; the word shown is under {@code stage.<key>}. */
    public enum Stage {
        /** On for every firm, without being asked. */
        INCLUDED("info"),
        /** Can be switched on. */
        AVAILABLE("success"),
        /** Announced; there is nothing to switch on yet. */
        PLANNED("neutral");

        private final String tone;

        Stage(String tone) {
            this.tone = tone;
        }

        /** Colour pair of its pill. */
        public String tone() {
            return tone;
        }

        /** Key of its word. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String icon;
    private final Stage stage;

    Bundle(String icon, Stage stage) {
        this.icon = icon;
        this.stage = stage;
    }

    /** Name of its picture in icons.svg. */
    public String icon() {
        return icon;
    }

    /** How far this bundle is. */
    public Stage stage() {
        return stage;
    }

    /** Key of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Its name in the list of bundles, {@code bundles.yaml}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
