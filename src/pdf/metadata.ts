import { ParseSpeeds, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Printed } from './print.ts';

/**
 * Writes title, author and language into a PDF, both as document information and as XMP, which browsers leave out.
 * Tags, outline and links stay as they are.
 */
export async function withMetadata(
  { bytes, title, author, language }: Printed,
  now: Date,
): Promise<Uint8Array> {
  // The library rests between objects so that a page stays alive; here nobody else waits, and that was most of the time.
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  if (author) pdf.setAuthor(author);
  pdf.setLanguage(language);
  pdf.setModificationDate(now);
  const stream = pdf.context.stream(xmp({ title, author, language, now }), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
  return pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY, updateFieldAppearances: false });
}

function xmp(about: { title: string; author: string; language: string; now: Date }): string {
  const title = escapeXml(about.title);
  const creator = about.author
    ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(about.author)}</rdf:li></rdf:Seq></dc:creator>`
    : '';
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>${creator}
<dc:language><rdf:Bag><rdf:li>${escapeXml(about.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:ModifyDate>${about.now.toISOString()}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
