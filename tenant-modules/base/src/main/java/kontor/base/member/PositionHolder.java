package kontor.base.member;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import kontor.platform.api.entity.DomainEntity;

/** A member holds a position. Several may hold one, and one several. */
@Entity
@Table(name = "base_position_holder")
public class PositionHolder extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private Member member;

    /** A holding yet to be filled in. */
    public PositionHolder() {
    }

    /** That member holds that position. */
    public PositionHolder(Position position, Member member) {
        this.position = position;
        this.member = member;
    }

    /** What is held. */
    public Position getPosition() {
        return position;
    }

    /** See {@link #getPosition}. */
    public void setPosition(Position position) {
        this.position = position;
    }

    /** Who holds it. */
    public Member getMember() {
        return member;
    }

    /** See {@link #getMember}. */
    public void setMember(Member member) {
        this.member = member;
    }
}
