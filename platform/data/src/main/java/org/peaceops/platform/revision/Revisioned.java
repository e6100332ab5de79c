package org.peaceops.platform.revision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * A row that lives in {@code [fromRevision, toRevision)} and is never changed in place. {@link
 * Edits} begins and ends rows; nothing else does.
 */
@MappedSuperclass
public abstract class Revisioned extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(updatable = false)
    public long fromRevision;

    public Long toRevision;
}
