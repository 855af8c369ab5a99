package kontor.sins;

import kontor.platform.api.entity.Repository;

/** What a face must not use. */
public class SinRepository extends Repository<Exposed> {
}
