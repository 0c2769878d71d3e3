import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** CoreNLP with what its attribution of quotes needs, turn by turn (engines.mjs). */
public class Engine {
  public static void main(String[] args) throws Exception {
    String[] texts = Files.readString(Path.of(args[0])).split("\0");
    double atLeast = Double.parseDouble(args[1]) * 1e6;
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    BufferedReader turns = new BufferedReader(new InputStreamReader(System.in));
    while (turns.readLine() != null) {
      long started = System.nanoTime();
      long taken = 0;
      int passes = 0;
      while (passes == 0 || taken < atLeast) {
        for (String text : texts) pipeline.processToCoreDocument(text).quotes();
        passes++;
        taken = System.nanoTime() - started;
      }
      System.out.printf(Locale.ROOT, "{\"corenlp\": %f}%n", taken / 1e6 / passes);
    }
  }
}
