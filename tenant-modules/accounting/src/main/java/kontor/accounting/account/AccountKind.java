package kontor.accounting.account;

/** What an account is, in the balance sheet or the profit and loss account. */
public enum AccountKind {
    /** What the firm has. */
    ASSET,
    /** What it owes. */
    LIABILITY,
    /** What its owners have put in and left in. */
    EQUITY,
    /** What it earns. */
    INCOME,
    /** What it uses up. */
    EXPENSE
}
