/** TypeDoc's theme with the header, the front page and the signatures of this site. */
import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import {
  DefaultTheme,
  DefaultThemeRenderContext,
  JSX,
  type NavigationElement,
  type PageEvent,
  type ProjectReflection,
  type Reflection,
} from "typedoc";
import { Header } from "../header.js";
import { rootFrom } from "../links.js";
import { FrontPage } from "./front-page.js";
import { foldSignatures } from "./signatures.js";

const nothing = (): JSX.Element => JSX.createElement(JSX.Fragment, null);

/** An element of the site among those of TypeDoc. */
const asElement = (node: VNode): JSX.Element => JSX.createElement(JSX.Raw, { html: renderToStaticMarkup(node) });

class SiteContext extends DefaultThemeRenderContext {
  constructor(...settings: ConstructorParameters<typeof DefaultThemeRenderContext>) {
    super(...settings);
    const { toolbar, header, reflectionTemplate } = this;
    this.toolbar = (page) => siteHeader(page, toolbar(page));
    // The header has the parts of the site at every width, and the choice of colours.
    this.sidebarLinks = nothing;
    this.settings = nothing;
    this.header = (page) => (page.model.isProject() ? nothing() : header(page));
    this.reflectionTemplate = (page) =>
      page.model.isProject() ? asElement(<FrontPage context={this} project={page.model} />) : reflectionTemplate(page);
    this.memberSignatures = foldSignatures(this.memberSignatures);
  }
}

/** The header of the site, with TypeDoc's search and its menu of pages for phones, which follow the name and the links in its own. */
function siteHeader({ url }: PageEvent<Reflection>, { children: [contents] }: JSX.Element): JSX.Element {
  const tools = (contents as JSX.Element).children.slice(2) as readonly JSX.Element[];
  const path = `reference/${url}`;
  return asElement(
    <Header path={path} root={rootFrom(path)}>
      <div class="tools" dangerouslySetInnerHTML={{ __html: tools.map(JSX.renderElement).join("") }} />
    </Header>,
  );
}

export class SiteTheme extends DefaultTheme {
  override getRenderContext(page: PageEvent<Reflection>): SiteContext {
    return new SiteContext(this.router, this, page, this.application.options);
  }

  /** Lists the categories of the main module and the groups of guides together. What folds a list is not a link as well. */
  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    const unfolded = [this.application.options.getValue("defaultCategory"), project.name];
    const unfold = (element: NavigationElement): readonly NavigationElement[] =>
      unfolded.includes(element.text) ? (element.children ?? []).flatMap(unfold) : [element];
    return super
      .buildNavigation(project)
      .flatMap(unfold)
      .map(({ path, ...element }) => (path === undefined || element.children ? element : { ...element, path }));
  }
}
