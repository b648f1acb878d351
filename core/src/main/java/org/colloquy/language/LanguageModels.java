package org.colloquy.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The OpenNLP models for English, read once per virtual machine. The models are immutable and shared; the tools that
 * work on them keep state, so that each use makes its own.
 */
final class LanguageModels {
    private final TokenizerModel tokenizer;
    private final POSModel tagger;

    private LanguageModels(TokenizerModel tokenizer, POSModel tagger) {
        this.tokenizer = tokenizer;
        this.tagger = tagger;
    }

    static LanguageModels english() {
        return English.MODELS;
    }

    TokenizerME tokenizer() {
        return new TokenizerME(tokenizer);
    }

    POSTaggerME tagger() {
        return new POSTaggerME(tagger);
    }

    /** Loaded when first asked for. */
    private static final class English {
        static final LanguageModels MODELS = load();

        private static LanguageModels load() {
            try (InputStream words = open("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
                    InputStream tags = open("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
                return new LanguageModels(new TokenizerModel(words), new POSModel(tags));
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled language models cannot be read", e);
            }
        }

        private static InputStream open(String name) throws IOException {
            InputStream stream = LanguageModels.class.getClassLoader().getResourceAsStream(name);
            if (stream == null) {
                throw new IOException("not on the class path: " + name);
            }
            return stream;
        }
    }
}
