/** Words before the name of a saint, after whom places, churches and hotels are called, in lower case without a stop. */
export const SAINTS: ReadonlySet<string> = new Set(['st', 'ste', 'saint', 'sainte', 'sankt', 'sint', 'san', 'santa', 'santo', 'são']);
