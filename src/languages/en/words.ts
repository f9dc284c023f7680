import type { WordTables } from '../contracts/words';

/** Frequent closed-class and sentence-initial words of English, written by hand. */
export const words = (): WordTables => ({
  words: [
    'a', 'about', 'above', 'according', 'accordingly', 'across', 'additionally', 'after', 'afterward', 'afterwards', 'again', 'against',
    'all', 'along', 'already', 'also', 'although', 'always', 'among', 'amongst', 'an', 'and', 'another', 'any', 'anyone', 'anything',
    'are', 'around', 'article', 'as', 'at', 'based', 'be', 'because', 'been', 'before', 'behind', 'being', 'below', 'beside', 'besides',
    'between', 'beyond', 'big', 'both', 'but', 'by', 'came', 'can', 'click', 'comes', 'consequently', 'contact', 'could', 'currently',
    'despite', 'did', 'do', 'does', 'down', 'download', 'during', 'each', 'earlier', 'eight', 'either', 'especially', 'even',
    'eventually', 'every', 'everyone', 'everything', 'facts', 'few', 'fewer', 'finally', 'find', 'first', 'firstly', 'five', 'following',
    'for', 'formerly', 'fortunately', 'four', 'from', 'furthermore', 'gave', 'generally', 'gets', 'given', 'gives', 'goes', 'good', 'got',
    'great', 'had', 'has', 'have', 'he', 'hear', 'hence', 'her', 'here', 'herein', 'herself', 'him', 'himself', 'his', 'how', 'however',
    'i', 'if', 'image', 'images', 'in', 'indeed', 'initially', 'instead', 'into', 'is', 'it', 'its', 'itself', 'just', 'large', 'last',
    'lastly', 'later', 'learn', 'less', 'let', 'like', 'likewise', 'little', 'made', 'makes', 'many', 'maybe', 'me', 'meanwhile', 'might',
    'mine', 'more', 'moreover', 'most', 'much', 'must', 'my', 'naturally', 'near', 'neither', 'never', 'nevertheless', 'new', 'news',
    'next', 'nine', 'no', 'nobody', 'none', 'nonetheless', 'nor', 'normally', 'not', 'nothing', 'now', 'obviously', 'of', 'off', 'often',
    'on', 'once', 'one', 'only', 'onto', 'or', 'originally', 'other', 'others', 'otherwise', 'our', 'out', 'over', 'overall',
    'particularly', 'per', 'perhaps', 'photo', 'photos', 'picture', 'possibly', 'previously', 'quite', 'rather', 'read', 'recently',
    'research', 'researchers', 'said', 'same', 'says', 'scientists', 'second', 'secondly', 'see', 'sees', 'seven', 'several', 'shall',
    'she', 'should', 'similarly', 'simultaneously', 'since', 'six', 'small', 'so', 'some', 'someone', 'something', 'soon', 'source',
    'sources', 'still', 'such', 'takes', 'ten', 'text', 'than', 'thank', 'thanks', 'that', 'the', 'their', 'them', 'themselves', 'then',
    'there', 'thereby', 'therefore', 'therein', 'thereof', 'these', 'they', 'third', 'this', 'those', 'though', 'three', 'through',
    'thus', 'till', 'to', 'today', 'together', 'tomorrow', 'too', 'took', 'toward', 'towards', 'two', 'typically', 'ultimately', 'under',
    'unfortunately', 'unless', 'unlike', 'until', 'up', 'upon', 'us', 'using', 'usually', 'very', 'via', 'video', 'was', 'we', 'went',
    'were', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whom', 'whose', 'why', 'with', 'within', 'without', 'would',
    'yes', 'yesterday', 'yet', 'you', 'your', 'yours',
  ],
});
