import { EditingBar as EditingBar_3f9756513f910222dcf47437e46ab1a7 } from '../../../workflow/editing/admin/EditingBar'
import { CommentsPanel as CommentsPanel_17626dee2af514d4eedfaf51ea29427e } from '../../../workflow/reviews/admin/CommentsPanel'
import { SourceText as SourceText_c4666651e8530f15ea3ce79fa9b36730 } from '../../../content/news/translations/admin/SourceText'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockAtOnce as BlockAtOnce_5ab21bb0b3c53ede515f713f174db88d } from '../../../content/news/blocks/admin/BlockAtOnce'
import { CellsField as CellsField_a486e2f0bbe2d517a3ccd4add134eb4b } from '../../../content/news/tables/admin/CellsField'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelatedCell as RelatedCell_10a266c539c7208ee45aa79ef4b7ee10 } from '../../../design/admin/RelatedCell'
import { OfficeMomentCell as OfficeMomentCell_47b56535c55e04ea89f709b0137eb8ae } from '../../../design/admin/OfficeMomentCell'
import { OfficeMomentField as OfficeMomentField_c52e10a9d048ff81e28c1e820ca9edcb } from '../../../design/admin/OfficeMomentField'
import { TranslationsPanel as TranslationsPanel_7bfbf71526b8f6ac7e02ea4aa4d55625 } from '../../../content/news/translations/admin/TranslationsPanel'
import { ChecksPanel as ChecksPanel_b9ca39a650deaab2e3691715324198d1 } from '../../../content/checks/admin/ChecksPanel'
import { HistoryPanel as HistoryPanel_83b9c11bbce0e5dc5971880bc97244e8 } from '../../../workflow/history/HistoryPanel'
import { TakenLink as TakenLink_de569bbc2697f8e418c6916855e0d5f8 } from '../../../desk/taken/TakenLink'
import { NewFromTextLink as NewFromTextLink_ff2ef957164905bcd7b1d4e96a7a012c } from '../../../content/news/admin/NewFromTextLink'
import { MoveButtons as MoveButtons_073edd11e0bca4594015d8d280bb6072 } from '../../../workflow/admin/MoveButtons'
import { Nothing as Nothing_8f80bfb1ed75657e70e53095cca32409 } from '../../../workflow/admin/Nothing'
import { SaveButton as SaveButton_4bf46e1caad171bf2c629f4f25ba61d9 } from '../../../workflow/editing/admin/SaveButton'
import { RevisionsView as RevisionsView_fbb12a3941d50bedbc4425a234f06f2f } from '../../../workflow/revisions/admin/RevisionsView'
import { RevisionView as RevisionView_37f82587b247cd75c61cf64e8750997f } from '../../../workflow/revisions/admin/RevisionView'
import { PublicPageView as PublicPageView_4e2d9294d44d08235f01b0e9f1644205 } from '../../../workflow/revisions/admin/PublicPageView'
import { ItemList as ItemList_164d215d967be10b552a4789475364d7 } from '../../../workflow/bulk/ItemList'
import { DoorLinks as DoorLinks_dff1b118932c4b9cb54df897b9d09d78 } from '../../../content/events/accreditations/admin/DoorLinks'
import { AccountPanel as AccountPanel_55134893295964110a9b3d6319e0ccac } from '../../../people/users/admin/AccountPanel'
import { DecisionPanel as DecisionPanel_1b3f8944473c3618969546e6e54b3acb } from '../../../people/journalists/admin/DecisionPanel'
import { KeyPanel as KeyPanel_3992b76f8116b96bd3fc6ad8bc56caef } from '../../../people/newsrooms/admin/KeyPanel'
import { LastErrorCell as LastErrorCell_7452c0576ce1a9d256be1618aedc1cf8 } from '../../../notifications/admin/LastErrorCell'
import { UsualWords as UsualWords_4c8c08d062a46ace8b114c7fec036f8b } from '../../../content/settings/admin/UsualWords'
import { SeenAt as SeenAt_58ca5e18e49c8c68261857c6dd7a5e3c } from '../../../workflow/editing/admin/SeenAt'
import { PanelIcon as PanelIcon_4f7db9d3097fa3417062ce5ca0324fde } from '../../../content/settings/admin/PanelIcon'
import { PanelLogo as PanelLogo_ccd326e25f9e839baaf2dc2d619652d2 } from '../../../content/settings/admin/PanelLogo'
import { InboxLink as InboxLink_728edb7e8e95d0360b279dcc5509edba } from '../../../notifications/admin/InboxLink'
import { NoResetByMail as NoResetByMail_2b774a98039cbe043b1168273b8f5633 } from '../../../people/users/admin/NoResetByMail'
import { LoginLanguage as LoginLanguage_8be7a0c5b11e885050b88e8b93296f43 } from '../../../people/users/admin/LoginLanguage'
import { WhySignedOut as WhySignedOut_443ecfe2e9c51f953067a15ec27ca2aa } from '../../../people/users/admin/WhySignedOut'
import { DeskLinks as DeskLinks_22d92624581bc9e28c92dd1668551031 } from '../../../desk/admin/DeskLinks'
import { PanelLanguage as PanelLanguage_7b420bbcdad12aaeab043a4abb75c23b } from '../../../people/users/admin/PanelLanguage'
import { InvitationPage as InvitationPage_711aa089fab7de24795c89a92674827f } from '../../../people/users/admin/InvitationPage'
import { Queue as Queue_6ab3bb094ecd9bc0029a2865c7a78e95 } from '../../../desk/dashboard/Queue'
import { BoardScreen as BoardScreen_88162473b0f6fff4841c9cda5f62c4ba } from '../../../desk/board/BoardScreen'
import { InboxScreen as InboxScreen_19f6ee89abdfa658fbec6b9f05507de5 } from '../../../desk/inbox/InboxScreen'
import { LogScreen as LogScreen_882b5bbe427f2feceda2da895d7994a1 } from '../../../desk/log/LogScreen'
import { TakenScreen as TakenScreen_a23d4c8073a3a5075bb6a9a2e8ce9e7f } from '../../../desk/taken/TakenScreen'
import { TranslationsScreen as TranslationsScreen_d4a9faee7d60d403a64363d2a6095fba } from '../../../desk/translations/TranslationsScreen'
import { CalendarScreen as CalendarScreen_a640382d78166eff7e99dc19618b8dc8 } from '../../../desk/calendar/CalendarScreen'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/workflow/editing/admin/EditingBar#EditingBar": EditingBar_3f9756513f910222dcf47437e46ab1a7,
  "/workflow/reviews/admin/CommentsPanel#CommentsPanel": CommentsPanel_17626dee2af514d4eedfaf51ea29427e,
  "/content/news/translations/admin/SourceText#SourceText": SourceText_c4666651e8530f15ea3ce79fa9b36730,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/content/news/blocks/admin/BlockAtOnce#BlockAtOnce": BlockAtOnce_5ab21bb0b3c53ede515f713f174db88d,
  "/content/news/tables/admin/CellsField#CellsField": CellsField_a486e2f0bbe2d517a3ccd4add134eb4b,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/design/admin/RelatedCell#RelatedCell": RelatedCell_10a266c539c7208ee45aa79ef4b7ee10,
  "/design/admin/OfficeMomentCell#OfficeMomentCell": OfficeMomentCell_47b56535c55e04ea89f709b0137eb8ae,
  "/design/admin/OfficeMomentField#OfficeMomentField": OfficeMomentField_c52e10a9d048ff81e28c1e820ca9edcb,
  "/content/news/translations/admin/TranslationsPanel#TranslationsPanel": TranslationsPanel_7bfbf71526b8f6ac7e02ea4aa4d55625,
  "/content/checks/admin/ChecksPanel#ChecksPanel": ChecksPanel_b9ca39a650deaab2e3691715324198d1,
  "/workflow/history/HistoryPanel#HistoryPanel": HistoryPanel_83b9c11bbce0e5dc5971880bc97244e8,
  "/desk/taken/TakenLink#TakenLink": TakenLink_de569bbc2697f8e418c6916855e0d5f8,
  "/content/news/admin/NewFromTextLink#NewFromTextLink": NewFromTextLink_ff2ef957164905bcd7b1d4e96a7a012c,
  "/workflow/admin/MoveButtons#MoveButtons": MoveButtons_073edd11e0bca4594015d8d280bb6072,
  "/workflow/admin/Nothing#Nothing": Nothing_8f80bfb1ed75657e70e53095cca32409,
  "/workflow/editing/admin/SaveButton#SaveButton": SaveButton_4bf46e1caad171bf2c629f4f25ba61d9,
  "/workflow/revisions/admin/RevisionsView#RevisionsView": RevisionsView_fbb12a3941d50bedbc4425a234f06f2f,
  "/workflow/revisions/admin/RevisionView#RevisionView": RevisionView_37f82587b247cd75c61cf64e8750997f,
  "/workflow/revisions/admin/PublicPageView#PublicPageView": PublicPageView_4e2d9294d44d08235f01b0e9f1644205,
  "/workflow/bulk/ItemList#ItemList": ItemList_164d215d967be10b552a4789475364d7,
  "/content/events/accreditations/admin/DoorLinks#DoorLinks": DoorLinks_dff1b118932c4b9cb54df897b9d09d78,
  "/people/users/admin/AccountPanel#AccountPanel": AccountPanel_55134893295964110a9b3d6319e0ccac,
  "/people/journalists/admin/DecisionPanel#DecisionPanel": DecisionPanel_1b3f8944473c3618969546e6e54b3acb,
  "/people/newsrooms/admin/KeyPanel#KeyPanel": KeyPanel_3992b76f8116b96bd3fc6ad8bc56caef,
  "/notifications/admin/LastErrorCell#LastErrorCell": LastErrorCell_7452c0576ce1a9d256be1618aedc1cf8,
  "/content/settings/admin/UsualWords#UsualWords": UsualWords_4c8c08d062a46ace8b114c7fec036f8b,
  "/workflow/editing/admin/SeenAt#SeenAt": SeenAt_58ca5e18e49c8c68261857c6dd7a5e3c,
  "/content/settings/admin/PanelIcon#PanelIcon": PanelIcon_4f7db9d3097fa3417062ce5ca0324fde,
  "/content/settings/admin/PanelLogo#PanelLogo": PanelLogo_ccd326e25f9e839baaf2dc2d619652d2,
  "/notifications/admin/InboxLink#InboxLink": InboxLink_728edb7e8e95d0360b279dcc5509edba,
  "/people/users/admin/NoResetByMail#NoResetByMail": NoResetByMail_2b774a98039cbe043b1168273b8f5633,
  "/people/users/admin/LoginLanguage#LoginLanguage": LoginLanguage_8be7a0c5b11e885050b88e8b93296f43,
  "/people/users/admin/WhySignedOut#WhySignedOut": WhySignedOut_443ecfe2e9c51f953067a15ec27ca2aa,
  "/desk/admin/DeskLinks#DeskLinks": DeskLinks_22d92624581bc9e28c92dd1668551031,
  "/people/users/admin/PanelLanguage#PanelLanguage": PanelLanguage_7b420bbcdad12aaeab043a4abb75c23b,
  "/people/users/admin/InvitationPage#InvitationPage": InvitationPage_711aa089fab7de24795c89a92674827f,
  "/desk/dashboard/Queue#Queue": Queue_6ab3bb094ecd9bc0029a2865c7a78e95,
  "/desk/board/BoardScreen#BoardScreen": BoardScreen_88162473b0f6fff4841c9cda5f62c4ba,
  "/desk/inbox/InboxScreen#InboxScreen": InboxScreen_19f6ee89abdfa658fbec6b9f05507de5,
  "/desk/log/LogScreen#LogScreen": LogScreen_882b5bbe427f2feceda2da895d7994a1,
  "/desk/taken/TakenScreen#TakenScreen": TakenScreen_a23d4c8073a3a5075bb6a9a2e8ce9e7f,
  "/desk/translations/TranslationsScreen#TranslationsScreen": TranslationsScreen_d4a9faee7d60d403a64363d2a6095fba,
  "/desk/calendar/CalendarScreen#CalendarScreen": CalendarScreen_a640382d78166eff7e99dc19618b8dc8,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
