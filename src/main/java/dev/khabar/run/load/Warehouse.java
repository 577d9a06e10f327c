package dev.khabar.run.load;

import dev.khabar.run.RunException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database that runs are loaded into, while a connection to it is open; nothing that is done in
 * it stands before {@link #commit}. Not thread-safe.
 */
interface Warehouse extends AutoCloseable {
  Dialect dialect();

  Connection connection();

  /** Waits until no other load is under way here, and keeps others waiting until the end. */
  void lock() throws SQLException;

  /**
   * A bulk path into a table that this connection made and has not committed yet.
   *
   * @param temporary whether it is the session's own
   * @param fields what of a row fills the table's columns, in its order
   * @param runId what the table's last column holds
   */
  RowSink into(Table table, boolean temporary, RowFields fields, String runId) throws SQLException;

  /** The indexes that joins need here. */
  List<String> indexes(Table table);

  /**
   * Gives a column's nested records the fields that newer schemas add to them, where the database
   * has a type for each.
   *
   * @param there the column's type as the database names it
   * @return whether it was changed
   * @throws RunException where they have fields that this khabar does not know
   */
  default boolean widen(Table table, Column column, String there) throws SQLException {
    return false;
  }

  /** The view event_roles: a run's nested roles as rows. */
  String rolesView();

  /** An aggregate: the distinct values of a column in order, as a list. */
  String sortedList(String column);

  /** A failure of this database as what went wrong and what to do. */
  RunException explain(SQLException failure);

  default void execute(String sql) throws SQLException {
    try (Statement statement = connection().createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(
          e.getMessage() + " [in: " + sql.lines().findFirst().orElse("") + " ...]",
          e.getSQLState(),
          e);
    }
  }

  default void execute(List<String> statements) throws SQLException {
    for (String statement : statements) {
      execute(statement);
    }
  }

  /** Makes a view, or makes it anew where one of its name is there. */
  default void replaceView(String statement) throws SQLException {
    execute(statement);
  }

  default void commit() throws SQLException {
    connection().commit();
  }

  /** Lets the connection go; what was not committed is undone. */
  @Override
  void close() throws SQLException;
}
