package kontor.platform.core.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** What search knows of one record. Written by {@link SearchIndex} alone. */
@Entity
@Table(name = "platform_search")
@IdClass(SearchEntry.Key.class)
public class SearchEntry {

    /** Which record. */
    public static class Key implements Serializable {
        private String entity;
        private UUID id;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && k.entity.equals(entity) && k.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    @Id
    private String entity;

    @Id
    private UUID id;

    private String title;

    private String subtitle;

    private String document;

    /** Name of the record's definition. */
    public String getEntity() {
        return entity;
    }

    /** The record. */
    public UUID getId() {
        return id;
    }

    /** Its title. */
    public String getTitle() {
        return title;
    }

    /** Second line of the hit; null for none. */
    public String getSubtitle() {
        return subtitle;
    }

    /** Its words, as the database keeps them. */
    public String getDocument() {
        return document;
    }
}
