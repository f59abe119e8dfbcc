// The self-check as a Word document: the form that is handed in, signed and filed.
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Language, say, type Text } from '../../text.ts';
import { visible } from '../visible.ts';
import type { SelfCheck } from './self-check.ts';
import { evidenceOf, factsOf, placeOf, problemsOf, summaryOf, verdictWords, words } from './words.ts';

/** Half points. */
const size = 21;
/** Twentieths of a point: A4 on its side, without its margins. */
const width = 15_400;

/** What XML cannot hold is shown by its number. */
const run = (content: string, bold = false) => new TextRun({ text: visible(content), size, bold });

const cell = (lines: readonly string[], share: number, head = false) =>
  new TableCell({
    width: { size: Math.round(width * share), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(head && { shading: { fill: 'E7EDF5' } }),
    children: lines.map((line) => new Paragraph({ children: [run(line, head)] })),
  });

const border = { style: BorderStyle.SINGLE, size: 4, color: '7A8797' };

function grid(
  shares: readonly number[],
  head: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
) {
  const line = (cells: readonly (readonly string[])[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((lines, i) => cell(lines, shares[i] ?? 0, tableHeader)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(width * share)),
    borders: {
      ...{ top: border, bottom: border, left: border, right: border },
      ...{ insideHorizontal: border, insideVertical: border },
    },
    rows: [
      ...(head.length > 0
        ? [
            line(
              head.map((title) => [title]),
              true,
            ),
          ]
        : []),
      ...rows.map((cells) => line(cells, false)),
    ],
  });
}

const plain = (content: string) => new Paragraph({ spacing: { after: 160 }, children: [run(content)] });
const heading = (content: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, spacing: { before: 280, after: 120 }, text: content });

/** Bytes of the file. */
export async function selfCheckDocx(check: SelfCheck, language: Language): Promise<Uint8Array> {
  const t = (text: Text) => say(text, language);
  const problems = problemsOf(check);
  const facts = factsOf(check).map(([name, value]) => [[t(name)], [t(value)]]);
  const pairs = facts.flatMap((fact, i) =>
    i % 2 === 0 ? [[...fact, ...(facts[i + 1] ?? [[''], ['']])]] : [],
  );
  const clauseRows = check.rows.map((row) => [
    [`${row.clause.standard}`, `${row.clause.id} ${t(row.clause.title)}`],
    [t(row.clause.looked)],
    [t(verdictWords[row.verdict])],
    evidenceOf(row).map(t),
    [t(row.clause.beyond)],
  ]);
  const problemRows = problems.map(({ finding, under }) => [
    [placeOf(finding)],
    [t(finding.message), finding.id],
    [t(finding.hint)],
    under,
  ]);
  const document = new Document({
    title: t(words.title),
    creator: `${check.tool.name} ${check.tool.version}`,
    styles: {
      default: {
        document: {
          run: { size, font: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'SimSun' } },
          paragraph: { spacing: { line: 300 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            // Width and height of the sheet upright; the library turns it.
            size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 720, bottom: 720, left: 720, right: 720 },
          },
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            text: t(words.title),
          }),
          plain(t(words.disclaimer)),
          grid([0.12, 0.38, 0.12, 0.38], [], pairs),
          heading(t(words.summary)),
          plain(t(summaryOf(check))),
          plain(t(words.levelNote)),
          grid(
            [0.18, 0.18, 0.1, 0.36, 0.18],
            [words.clause, words.subject, words.verdict, words.evidence, words.beyond].map(t),
            clauseRows,
          ),
          ...(problems.length > 0
            ? [
                heading(t(words.details)),
                grid(
                  [0.2, 0.33, 0.29, 0.18],
                  [words.place, words.problem, words.remedy, words.clause].map(t),
                  problemRows,
                ),
              ]
            : []),
          new Paragraph({ spacing: { before: 480 }, children: [run(t(words.signature))] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
