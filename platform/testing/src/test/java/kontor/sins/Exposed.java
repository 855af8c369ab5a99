package kontor.sins;

import kontor.platform.api.entity.DomainEntity;

/** A record that others may change. */
public class Exposed extends DomainEntity {
}
