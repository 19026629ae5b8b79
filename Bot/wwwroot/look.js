// How the conversation looks: calm, much room, the page's own colours.
// Asked for late, since it follows the page's language.
const font = () => getComputedStyle(document.documentElement).getPropertyValue('--font').trim();
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const isNarrow = matchMedia('(max-width: 600px)').matches;

const light = {
  paper: '#f4f5f3', sheet: '#ffffff', ink: '#1d2733', quiet: '#55606d', line: '#dde1e4',
  accent: '#1c4f7f', mine: '#1c4f7f', onMine: '#ffffff', quote: '#f1f4f7', seal: '#a8322a'
};
const dark = {
  paper: '#14181d', sheet: '#1c2229', ink: '#e7eaee', quiet: '#a5b0bc', line: '#313a44',
  accent: '#8fbfeb', mine: '#24567f', onMine: '#ffffff', quote: '#262e37', seal: '#a8322a'
};
const colour = isDark ? dark : light;

export function chatLook() {
  return { ...general(), ...bubbles(), ...sendBox(), ...suggestions() };
}

function general() {
  return {
    accent: colour.accent,
    backgroundColor: colour.paper,
    subtle: colour.quiet,
    primaryFont: font(),
    fontSizeSmall: '12px',
    paddingRegular: isNarrow ? 10 : 14,
    paddingWide: isNarrow ? 14 : 22,
    rootHeight: '100%',
    rootWidth: '100%',
    timestampColor: colour.quiet,
    avatarSize: isNarrow ? 32 : 38,
    avatarBorderRadius: '8px',
    botAvatarInitials: '督',
    botAvatarBackgroundColor: colour.seal,
    // A long answer is read from its top: scrolling stops where what is new fills the screen.
    autoScrollSnapOnPage: true,
    hideUploadButton: false,
    // .doc and .wps are not read; whoever sends one is told what to do.
    uploadAccept: '.docx,.pdf,.md,.txt,.doc,.wps',
    uploadMultiple: false,
    emojiSet: false
  };
}

function bubbles() {
  return {
    bubbleBackground: colour.sheet,
    bubbleTextColor: colour.ink,
    bubbleBorderColor: colour.line,
    bubbleBorderRadius: 10,
    bubbleBorderWidth: 1,
    bubbleMaxWidth: 600,
    bubbleAttachmentMaxWidth: 600,
    bubbleFromUserBackground: colour.mine,
    bubbleFromUserTextColor: colour.onMine,
    bubbleFromUserBorderColor: colour.mine,
    bubbleFromUserBorderRadius: 10,
    messageActivityWordBreak: 'break-word'
  };
}

function sendBox() {
  return {
    sendBoxBackground: colour.sheet,
    sendBoxTextColor: colour.ink,
    sendBoxPlaceholderColor: colour.quiet,
    sendBoxButtonColor: colour.accent,
    sendBoxButtonShadeColor: 'transparent',
    sendBoxButtonShadeColorOnHover: colour.quote,
    sendBoxBorderTop: `solid 1px ${colour.line}`,
    sendBoxHeight: 54,
    sendBoxTextWrap: true,
    sendBoxMaxHeight: 160
  };
}

function suggestions() {
  return {
    suggestedActionLayout: 'flow',
    suggestedActionsFlowMaxHeight: 160,
    suggestedActionBackgroundColor: colour.sheet,
    suggestedActionBackgroundColorOnHover: colour.quote,
    suggestedActionBackgroundColorOnActive: colour.quote,
    suggestedActionTextColor: colour.accent,
    suggestedActionBorderColor: colour.line,
    suggestedActionBorderRadius: 18,
    suggestedActionBorderWidth: 1,
    suggestedActionHeight: 36
  };
}

export function cardLook() {
  const text = { default: colour.ink, subtle: colour.quiet };
  const colours = {
    default: text, accent: { default: colour.accent, subtle: colour.accent },
    dark: text, light: text, good: text, warning: text, attention: text
  };
  return {
    fontFamily: font(),
    supportsInteractivity: true,
    fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 12, default: 14, medium: 16, large: 24, extraLarge: 32, padding: isNarrow ? 12 : 16 },
    separator: { lineThickness: 1, lineColor: colour.line },
    containerStyles: {
      default: { backgroundColor: colour.sheet, foregroundColors: colours },
      emphasis: { backgroundColor: colour.quote, foregroundColors: colours }
    },
    factSet: {
      title: { color: 'default', isSubtle: true, size: 'default', weight: 'default', wrap: false, maxWidth: 160 },
      value: { color: 'default', isSubtle: false, size: 'default', weight: 'default', wrap: true },
      spacing: 16
    },
    actions: {
      maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12 }
    }
  };
}
