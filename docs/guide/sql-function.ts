// Use a rule in SQL, over millions of rows: the same pure function, mapped over each batch that the engine hands over.
//
// DuckDB calls it as a scalar function of its own (below). Where the engine cannot, the batch mapper is enough:
// - PostgreSQL with PL/v8: bundle the library as one script (as in spreadsheet.ts), load it once in `plv8.start_proc`, then
//   CREATE FUNCTION act_siren(text) RETURNS text IMMUTABLE STRICT LANGUAGE plv8 AS $$ return deliberant_siren($1) $$;
// - PostgreSQL without it: stream `COPY (SELECT …) TO STDOUT` through `actColumns` in Node, and `COPY … FROM STDIN` back;
// - any client: fetch a page of rows, map it, write it.
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import type { ActIdentifier } from 'deliberant';
import { parseActIdentifier } from 'deliberant';

type Text = string | null;

/** What a column of SQL holds of an act identifier; a text that is none has a `defect`, a NULL has nothing. */
export interface ActColumns {
  readonly siren: ReadonlyArray<Text>;
  readonly day: ReadonlyArray<Text>;
  readonly number: ReadonlyArray<Text>;
  readonly defect: ReadonlyArray<Text>;
}

/** One cell from one cell. NULL gives NULL, as SQL would have it. */
const cell = (read: (act: ActIdentifier) => Text, otherwise: (tag: string) => Text) => (text: Text): Text => {
  if (text === null) return null;
  const act = parseActIdentifier(text);
  return act._tag === 'Left' ? otherwise(act.left._tag) : read(act.right);
};

const nothing = (): null => null;
const ACT_CELLS = {
  siren: cell(({ siren }) => siren, nothing),
  day: cell(({ day }) => day, nothing),
  number: cell(({ internalNumber }) => internalNumber, nothing),
  // The tag sorts and counts; `wordProblem` gives the sentence.
  defect: cell(nothing, (tag) => tag),
};

/** Columns in, columns out: one batch, in its order. */
export const actColumns = (identifiers: ReadonlyArray<Text>): ActColumns => ({
  siren: identifiers.map(ACT_CELLS.siren), day: identifiers.map(ACT_CELLS.day), number: identifiers.map(ACT_CELLS.number), defect: identifiers.map(ACT_CELLS.defect),
});

const scalar = (name: string, map: (text: Text) => Text): DuckDBScalarFunction =>
  DuckDBScalarFunction.create({
    name, parameterTypes: [VARCHAR], returnType: VARCHAR, specialHandling: true,
    mainFunction: (_, input, output) => {
      const column = input.getColumnVector(0);
      for (let row = 0; row < input.rowCount; row++) output.setItem(row, map(column.getItem(row) as Text));
      output.flush();
    },
  });

/** Makes `act_siren`, `act_day`, `act_number` and `act_defect` known to a connection: `SELECT act_siren(identifier) FROM acts`. */
export const registerActFunctions = (connection: DuckDBConnection): void => {
  for (const [name, map] of Object.entries(ACT_CELLS)) connection.registerScalarFunction(scalar(`act_${name}`, map));
};
