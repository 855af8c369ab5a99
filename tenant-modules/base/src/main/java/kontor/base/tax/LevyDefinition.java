package kontor.base.tax;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a levy. */
public final class LevyDefinition {

    /** The definition. */
    public static final EntityDefinition<Levy> VALUE = EntityDefinition.of(Levy.class, "base.levy", "levies")
            .icon("percentage").title(Levy_.NAME).subtitle(Levy_.TAX).service(LevyService.class)
            .list(Levy_.NAME, Levy_.TAX, Levy_.KIND, Levy_.RATE, Levy_.RAISES_BASE, Levy_.ON_RAISED)
            .form("general", Levy_.TAX, Levy_.NAME, Levy_.KIND, Levy_.RATE)
            .form("compound", Levy_.PLACE, Levy_.RAISES_BASE, Levy_.ON_RAISED)
            .sortable(Levy_.PLACE, Levy_.NAME).sortBy(Levy_.PLACE).filterable(Levy_.TAX)
            .reference(Levy_.TAX, "base.tax", Levy_.TAX)
            .exchanged().build();

    private LevyDefinition() {
    }
}
