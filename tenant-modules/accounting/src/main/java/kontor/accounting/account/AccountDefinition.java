package kontor.accounting.account;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of an account. */
public final class AccountDefinition {

    /** The definition. */
    public static final EntityDefinition<Account> VALUE = EntityDefinition.of(Account.class, "accounting.account", "accounts")
            .icon("list").title(Account_.CODE).subtitle(Account_.NAME).service(AccountService.class)
            .list(Account_.CODE, Account_.NAME, Account_.KIND, Account_.PURPOSE)
            .form("general", Account_.CODE, Account_.NAME, Account_.KIND, Account_.PURPOSE)
            .search(Account_.CODE, Account_.NAME).sortable(Account_.CODE, Account_.NAME).sortBy(Account_.CODE)
            .filterable(Account_.KIND, Account_.PURPOSE)
            .related("lines", "accounting.entry-line", "account").exchanged().build();

    private AccountDefinition() {
    }
}
