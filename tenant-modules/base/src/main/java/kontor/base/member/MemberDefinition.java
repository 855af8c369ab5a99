package kontor.base.member;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a member. */
public final class MemberDefinition {

    /** The definition. */
    public static final EntityDefinition<Member> VALUE = EntityDefinition.of(Member.class, "base.member", "members")
            .icon("user-circle").title(Member_.NAME).subtitle(Member_.EMAIL).service(MemberService.class)
            .list(Member_.NAME, Member_.EMAIL, Member_.PHONE, Member_.STATE, Member_.INVITATION)
            .form("general", Member_.NAME, Member_.EMAIL, Member_.PHONE, Member_.LANGUAGE)
            .form("access", Member_.STATE, Member_.INVITATION, Member_.INVITATION_PROBLEM, Member_.INVITATION_WAY, Member_.LINK_UNTIL)
            .search(Member_.NAME, Member_.EMAIL)
            .sortable(Member_.NAME, Member_.EMAIL)
            .filterable(Member_.SUBJECT, Member_.INVITATION)
            .workflow(Member_.STATE, MemberState.FLOW)
            .kind(FieldKind.PHONE, Member_.PHONE).kind(FieldKind.LANGUAGE, Member_.LANGUAGE)
            .related("positions", "base.position-holder", PositionHolder_.MEMBER)
            .exchanged().build();

    private MemberDefinition() {
    }
}
