import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** Serves MongoDB's protocol from memory on a free port, which it prints, for as long as whoever started it lives. */
public class Serve {
  /** The driver speaks with nothing older than 4.4; the newest that the library itself claims to be is below that. */
  private static final MongoVersion VERSION =
      new MongoVersion() {
        @Override
        public List<Integer> getVersionArray() {
          return List.of(5, 0, 0);
        }

        @Override
        public int getWireVersion() {
          return 13;
        }
      };

  public static void main(String[] args) {
    MongoServer server = new MongoServer(new MemoryBackend().version(VERSION));
    System.out.println(server.bind().getPort());
    ProcessHandle.current().parent().orElseThrow().onExit().join();
    System.exit(0);
  }
}
