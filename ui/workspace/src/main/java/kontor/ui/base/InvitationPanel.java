package kontor.ui.base;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import kontor.base.member.InvitationLink;
import kontor.base.member.InvitationState;
import kontor.base.member.InvitationWay;
import kontor.base.member.MemberDefinition;
import kontor.base.member.MemberService;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** How an invitation stands; where nobody mails it, a button that makes the link, which is shown once. */
public class InvitationPanel extends Div {

    private final transient Screen screen;
    private final transient UUID member;
    private final transient MemberService members;
    private final transient String baseUrl;

    /** The panel of a member; links begin with {@code baseUrl}. */
    public InvitationPanel(Screen screen, UUID member, MemberService members, String baseUrl) {
        this.screen = screen;
        this.member = member;
        this.members = members;
        this.baseUrl = baseUrl;
        addClassNames("k-panel", "k-invitation");
        getElement().setAttribute("aria-live", "polite");
        draw();
    }

    private void draw() {
        removeAll();
        Row row = screen.desk().get(MemberDefinition.VALUE, member);
        InvitationState state = InvitationState.valueOf(row.text("invitation"));
        if (state == InvitationState.REQUESTED) {
            add(new Paragraph(screen.say("invitation.wait")), Buttons.plain("refresh", screen.say("invitation.look"), this::draw));
        } else if (state == InvitationState.FAILED) {
            add(new Paragraph(screen.say("invitation.failed", screen.names().option(MemberDefinition.VALUE,
                    MemberDefinition.VALUE.field("invitationProblem"), row.text("invitationProblem")))));
        } else if (InvitationWay.MAIL.name().equals(row.text("invitationWay"))) {
            add(new Paragraph(screen.say("invitation.mailed", row.text("name"))));
        } else if (state == InvitationState.INVITED) {
            add(new Paragraph(screen.say("invitation.why", row.text("name"))), Buttons.plain("key", screen.say("invitation.make"), () -> make(row)));
        }
    }

    private void make(Row row) {
        Failures.guard(screen, () -> show(row, members.link(member, row.version())));
    }

    private void show(Row row, InvitationLink link) {
        removeAll();
        TextField address = new TextField(screen.say("invitation"));
        address.setValue(baseUrl + link.path());
        address.setReadOnly(true);
        address.setWidthFull();
        address.setAutoselect(true);
        add(new Paragraph(screen.say("invitation.give", row.text("name"), screen.formats().moment(link.until()))), address,
                Buttons.plain("copy", screen.say("invitation.copy"), () -> copy(address.getValue())));
    }

    private void copy(String address) {
        UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", address).then(
                done -> Toasts.done(screen.say("invitation.copied")),
                refused -> Toasts.problem(screen.say("invitation.not-copied"), screen.say("close")));
    }
}
