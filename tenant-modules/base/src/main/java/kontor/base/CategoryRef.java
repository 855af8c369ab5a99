package kontor.base;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;
import org.eclipse.persistence.annotations.ReadOnly;

/** A group of products as other modules see it. */
@Entity
@ReadOnly
@Table(name = "base_category")
@ReferenceTo("base.category")
public class CategoryRef {

    @Id
    private UUID id;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private CategoryRef parent;

    /** The record. */
    public UUID getId() {
        return id;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** The group that it lies in; null at the top. */
    public CategoryRef getParent() {
        return parent;
    }
}
