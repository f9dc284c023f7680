/** Segments of addresses under which sites keep their people's pages, in languages without tables of their own. */
export const FURTHER_PEOPLE: readonly string[] = ['autores', 'autori', 'colaboradores', 'persona'];

/** What follows a reporter's name in languages without tables: "기자" in Korean. */
export const FURTHER_REPORTERS: readonly string[] = ['기자'];
