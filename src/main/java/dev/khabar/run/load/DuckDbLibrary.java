package dev.khabar.run.load;

import dev.khabar.run.Failure;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** DuckDB, whose library of 60 MB its driver unpacks in the folder of temporary files. */
final class DuckDbLibrary {
  /** Names the folder in what {@link #connect} throws. */
  static final String FOLDER = "java.io.tmpdir";

  private DuckDbLibrary() {}

  /**
   * Opens a database.
   *
   * @throws SQLException also where the library cannot be unpacked: the driver has an Error then
   */
  static DuckDBConnection connect(String url) throws SQLException {
    try {
      return (DuckDBConnection) DriverManager.getConnection(url);
    } catch (LinkageError e) {
      throw new SQLException(
          "its library cannot be unpacked in "
              + System.getProperty(FOLDER)
              + ": "
              + Failure.cause(e)
              + "; another folder is given by KHABAR_JAVA_OPTS=-D"
              + FOLDER
              + "=FOLDER",
          e);
    }
  }
}
