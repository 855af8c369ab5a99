package kontor.base.product;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a unit of measure. */
public final class UnitOfMeasureDefinition {

    /** The definition. */
    public static final EntityDefinition<UnitOfMeasure> VALUE = EntityDefinition.of(UnitOfMeasure.class, "base.unit", "units")
            .icon("ruler-2").title(UnitOfMeasure_.CODE).subtitle(UnitOfMeasure_.NAME).service(UnitService.class)
            .list(UnitOfMeasure_.CODE, UnitOfMeasure_.NAME, UnitOfMeasure_.DIMENSION, UnitOfMeasure_.FACTOR,
                    UnitOfMeasure_.DECIMALS)
            .form("general", UnitOfMeasure_.CODE, UnitOfMeasure_.NAME, UnitOfMeasure_.DIMENSION, UnitOfMeasure_.FACTOR,
                    UnitOfMeasure_.DECIMALS)
            .sortable(UnitOfMeasure_.CODE, UnitOfMeasure_.NAME).filterable(UnitOfMeasure_.DIMENSION)
            .exchanged()
            .build();

    private UnitOfMeasureDefinition() {
    }
}
