package kontor.inventory.house;

import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.core.search.SearchIndex;

/** Nobody searches in the house. */
class NoSearch extends SearchIndex {

    @Override
    public void put(EntityDefinition<?> definition, DomainEntity entity) {
        // There is no index to keep.
    }
}
