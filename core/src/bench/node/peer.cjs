// Parses the given files again and again for two seconds and prints how many UTF-8 megabytes a second that makes.
const fs = require('fs');
const { createRequire } = require('module');
const [modules, ...files] = process.argv.slice(2);
const TranscriptParser = createRequire(modules + '/')('transcript-parser');
const parser = new TranscriptParser();
const texts = files.map((file) => fs.readFileSync(file, 'utf8'));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function rounds(seconds) {
  const start = process.hrtime.bigint();
  let elapsed = 0;
  let count = 0;
  while (elapsed < seconds) {
    for (const text of texts) {
      parser.parseOneSync(text);
    }
    count++;
    elapsed = Number(process.hrtime.bigint() - start) / 1e9;
  }
  return (count * bytes) / elapsed / 1e6;
}

rounds(2);
console.log(rounds(2).toFixed(1));
