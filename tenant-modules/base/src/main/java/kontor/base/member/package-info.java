/** Who may sign in, the chart of positions, and the roles that positions carry. Not the employee's file: that is HR's. */
package kontor.base.member;
