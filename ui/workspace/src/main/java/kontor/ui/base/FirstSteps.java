package kontor.ui.base;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import kontor.base.activity.ActivityDefinition;
import kontor.base.member.MemberDefinition;
import kontor.base.party.PartyDefinition;
import kontor.base.product.ProductDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.query.ListQuery;
import kontor.ui.workspace.home.HomeWidget;
import kontor.ui.workspace.part.Checklist;
import kontor.ui.workspace.part.Checklist.Step;
import kontor.ui.workspace.screen.Screen;

/** On the home page of a firm that has just begun: what to do first, ticked by what is there. Gone when all is done. */
@ApplicationScoped
public class FirstSteps implements HomeWidget {

    @Override
    public String key() {
        return "first-steps";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean shows(Screen screen) {
        return screen.may(MemberDefinition.VALUE, "create") && steps(screen).stream().anyMatch(s -> !s.done());
    }

    @Override
    public String title(Screen screen) {
        return screen.say("steps");
    }

    @Override
    public Component content(Screen screen) {
        List<Step> steps = steps(screen);
        return new Checklist(steps, screen.say("steps.progress", steps.stream().filter(Step::done).count(), steps.size()), screen.say("steps.done"));
    }

    private static List<Step> steps(Screen screen) {
        List<Step> steps = new ArrayList<>();
        add(screen, steps, "party", PartyDefinition.VALUE, 0);
        add(screen, steps, "product", ProductDefinition.VALUE, 0);
        add(screen, steps, "member", MemberDefinition.VALUE, 1);
        add(screen, steps, "activity", ActivityDefinition.VALUE, 0);
        return steps;
    }

    /** Done as soon as there are more of them than a new firm has. */
    private static void add(Screen screen, List<Step> steps, String key, EntityDefinition<?> definition, long atFirst) {
        if (screen.may(definition, "create") && screen.may(definition, "read")) {
            long count = screen.desk().count(definition, ListQuery.all().archived(true));
            steps.add(new Step(screen.say("steps." + key), screen.say("steps." + key + ".why"), screen.addresses().create(definition), count > atFirst));
        }
    }
}
