package kontor.crm;

import java.util.List;
import kontor.crm.lead.LeadDefinition;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.crm.opportunity.OpportunityLineDefinition;
import kontor.crm.quotation.QuotationDefinition;
import kontor.crm.quotation.QuotationLineDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.ModuleInfo;
import kontor.platform.api.module.Relation;
import kontor.platform.api.module.RoleTemplate;

/** Customer relations: from the first enquiry to the deal won or lost. */
@ModuleInfo(id = "crm", version = "1.1", dependsOn = "base")
public final class CrmModule implements BusinessModule {

    @Override
    public List<EntityDefinition<?>> definitions() {
        return List.of(LeadDefinition.VALUE, OpportunityDefinition.VALUE, OpportunityLineDefinition.VALUE,
                QuotationDefinition.VALUE, QuotationLineDefinition.VALUE);
    }

    @Override
    public List<Menu> menus() {
        return List.of(
                new Menu("menu.pipeline", "layout-kanban", "m/crm/opportunities?view=board", "crm.opportunity.read"),
                new Menu("menu.opportunities", "target-arrow", "m/crm/opportunities", "crm.opportunity.read"),
                new Menu("menu.quotations", "file-text", "m/crm/quotations", "crm.quotation.read"),
                new Menu("menu.leads", "user-plus", "m/crm/leads", "crm.lead.read"));
    }

    @Override
    public List<RoleTemplate> roles() {
        return CrmRoles.TEMPLATES;
    }

    @Override
    public List<Relation> relations() {
        return List.of(new Relation("base.party", "opportunities", "crm.opportunity", "customer"),
                new Relation("base.party", "quotations", "crm.quotation", "customer"));
    }
}
