package kontor.base;

import java.util.List;
import kontor.base.activity.ActivityDefinition;
import kontor.base.announcement.AnnouncementDefinition;
import kontor.base.attachment.AttachmentDefinition;
import kontor.base.company.CompanyDefinition;
import kontor.base.customfield.AddedFieldDefinition;
import kontor.base.member.AccountFollows;
import kontor.base.member.LinkBecomesGood;
import kontor.base.member.MemberDefinition;
import kontor.base.member.PositionDefinition;
import kontor.base.member.PositionHolderDefinition;
import kontor.base.member.PositionRoleDefinition;
import kontor.base.member.RoleDefinition;
import kontor.base.member.RoleGrantDefinition;
import kontor.base.note.MentionDefinition;
import kontor.base.note.NoteDefinition;
import kontor.base.order.SimpleOrderDefinition;
import kontor.base.order.SimpleOrderLineDefinition;
import kontor.base.party.AddressDefinition;
import kontor.base.party.PartyDefinition;
import kontor.base.product.CategoryDefinition;
import kontor.base.product.ProductDefinition;
import kontor.base.product.UnitOfMeasureDefinition;
import kontor.base.tax.LevyDefinition;
import kontor.base.tax.TaxDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.event.Subscription;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.ModuleInfo;
import kontor.platform.api.module.RoleTemplate;

/** The public edition, which every tenant has: parties, products, people and roles, activities, notes and files. */
@ModuleInfo(id = "base", version = "1.3")
public final class BaseModule implements BusinessModule {

    @Override
    public List<EntityDefinition<?>> definitions() {
        return List.of(PartyDefinition.VALUE, AddressDefinition.VALUE,
                ProductDefinition.VALUE, CategoryDefinition.VALUE, UnitOfMeasureDefinition.VALUE,
                ActivityDefinition.VALUE, NoteDefinition.VALUE, MentionDefinition.VALUE, AttachmentDefinition.VALUE,
                AnnouncementDefinition.VALUE, AddedFieldDefinition.VALUE,
                TaxDefinition.VALUE, LevyDefinition.VALUE, SimpleOrderDefinition.VALUE, SimpleOrderLineDefinition.VALUE,
                CompanyDefinition.VALUE, MemberDefinition.VALUE, PositionDefinition.VALUE, PositionHolderDefinition.VALUE,
                PositionRoleDefinition.VALUE, RoleDefinition.VALUE, RoleGrantDefinition.VALUE);
    }

    @Override
    public List<Menu> menus() {
        return List.of(
                new Menu("menu.parties", "users", "m/base/parties", "base.party.read"),
                new Menu("menu.activities", "calendar-event", "m/base/activities", "base.activity.read"),
                new Menu("menu.products", "package", "m/base/products", "base.product.read"),
                new Menu("menu.orders", "file-check", "m/base/orders", "base.order.read"),
                Menu.setting("menu.categories", "category", "m/base/categories", "base.category.update"),
                Menu.setting("menu.units", "ruler-2", "m/base/units", "base.unit.update"),
                Menu.setting("menu.taxes", "receipt-tax", "m/base/taxes", "base.tax.update"),
                new Menu("menu.announcements", "speakerphone", "m/base/announcements", "base.announcement.update"),
                Menu.setting("menu.members", "user-circle", "m/base/members", "base.member.update"),
                Menu.setting("menu.positions", "hierarchy", "m/base/positions", "base.position.update"),
                Menu.setting("menu.roles", "shield-check", "m/base/roles", "base.role.update"),
                new Menu("menu.permissions", "key", "base/permissions", "base.role.update", true, true),
                Menu.setting("menu.companies", "building", "m/base/companies", "base.company.update"),
                new Menu("menu.look", "palette", "base/look", "base.look.update", true, true),
                Menu.setting("menu.custom-fields", "adjustments", "m/base/custom-fields", "base.custom-field.update"));
    }

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(Subscription.afterwards("account", MemberAccessChanged.class, AccountFollows.class),
                Subscription.afterwards("link", InvitationLinkMade.class, LinkBecomesGood.class));
    }

    @Override
    public List<RoleTemplate> roles() {
        return BaseRoles.TEMPLATES;
    }
}
